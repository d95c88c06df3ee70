package rehab.catalog.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rehab.catalog.exercise.ExerciseContent;
import rehab.catalog.json.StoredJson;
import rehab.catalog.lifecycle.ItemKind;
import rehab.catalog.problem.CatalogProblem;
import rehab.kit.problem.FieldProblem;
import rehab.kit.problem.ProblemException;

/** Takes a spreadsheet of the clinic's own exercises in, as drafts: all of it, or nothing and every reason why. */
@ApplicationScoped
class ImportSheet {
    private final OwnItems items;
    private final BringIn bringIn;
    private final Validator validator;

    ImportSheet(OwnItems items, BringIn bringIn, Validator validator) {
        this.items = items;
        this.bringIn = bringIn;
        this.validator = validator;
    }

    /**
     * What was done, or would be.
     *
     * @throws ProblemException 422 naming every bad row, unless it is a dry run
     */
    @Transactional
    SheetReport take(byte[] file, boolean dryRun) {
        Incoming<ExerciseContent> incoming = Incoming.of(ItemKind.EXERCISE, ExerciseContent.class, items);
        ObjectNode blank = blank();
        Sheet sheet = Sheet.read(file);
        List<RowProblem> problems = new ArrayList<>(sheet.problems());
        List<Incoming.Change<ExerciseContent>> changes = new ArrayList<>();
        int unchanged = 0;
        for (SheetRow row : sheet.rows()) {
            Optional<ExerciseContent> content = content(row, incoming, blank, problems);
            var change = content.flatMap(after -> incoming.change(row.slug(), after));
            change.ifPresent(changes::add);
            unchanged += content.isPresent() && change.isEmpty() ? 1 : 0;
        }
        problems.sort(Comparator.comparingInt(RowProblem::row));
        if (problems.isEmpty() && !dryRun) {
            bringIn.bring(incoming, changes);
        } else if (!dryRun) {
            throw refused(problems);
        }
        return new SheetReport(
                dryRun,
                changes.stream()
                        .filter(Incoming.Change::isNew)
                        .map(Incoming.Change::slug)
                        .toList(),
                changes.stream()
                        .filter(change -> !change.isNew())
                        .map(Incoming.Change::slug)
                        .toList(),
                unchanged,
                problems);
    }

    private Optional<ExerciseContent> content(
            SheetRow row, Incoming<ExerciseContent> incoming, ObjectNode blank, List<RowProblem> problems) {
        Optional<ExerciseContent> before = incoming.present(row.slug());
        ExerciseRow.Outcome outcome =
                before.isPresent() ? ExerciseRow.read(row, before.get()) : ExerciseRow.read(row, blank);
        problems.addAll(outcome.problems());
        Optional<ExerciseContent> content = outcome.content();
        content.filter(after -> !before.equals(content)).ifPresent(after -> problems.addAll(news(row, before, after)));
        content.flatMap(after -> incoming.refusal(row.slug(), after))
                .ifPresent(refused -> problems.add(new RowProblem(
                        row.number(), Sheet.SLUG, refused.name(), row.slug() + " " + refused.message())));
        return content;
    }

    /** What is wrong now and was not before: a draft may be incomplete in what a sheet cannot say. */
    private List<RowProblem> news(SheetRow row, Optional<ExerciseContent> before, ExerciseContent after) {
        List<RowProblem> known = before.map(content -> violations(row, content)).orElse(List.of());
        return violations(row, after).stream()
                .filter(problem -> !known.contains(problem))
                .toList();
    }

    private List<RowProblem> violations(SheetRow row, ExerciseContent content) {
        return validator.validate(content).stream()
                .map(violation -> violation(row, violation))
                .distinct()
                .sorted(Comparator.comparing(RowProblem::message))
                .toList();
    }

    private static RowProblem violation(SheetRow row, ConstraintViolation<?> violation) {
        String field = violation.getPropertyPath().toString().replaceAll("\\.?<[^>]*>", "");
        String code = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        String header = field.startsWith("variants")
                ? Sheet.HAZARDS
                : Column.ofField(field).map(Column::header).orElse("");
        return new RowProblem(
                row.number(),
                header.isEmpty() ? null : header,
                code,
                header.isEmpty() ? field + " " + violation.getMessage() : violation.getMessage());
    }

    /** A new exercise carries the disclaimer that the library has. */
    private ObjectNode blank() {
        return items.shared(ItemKind.EXERCISE).stream()
                .findFirst()
                .map(item -> StoredJson.read(item.content(), ExerciseContent.class))
                .map(shared -> {
                    ObjectNode blank = StoredJson.editable(Map.of("disclaimer", shared.disclaimer()));
                    if (shared.disclaimerVersion() != null) {
                        blank.put("disclaimerVersion", shared.disclaimerVersion());
                    }
                    return blank;
                })
                .orElseGet(() -> StoredJson.editable(Map.of()));
    }

    private static ProblemException refused(List<RowProblem> problems) {
        List<FieldProblem> fields = problems.stream()
                .map(problem -> new FieldProblem(
                        "row[" + problem.row() + "]" + (problem.column() == null ? "" : "." + problem.column()),
                        problem.code(),
                        problem.message()))
                .toList();
        return new ProblemException(
                CatalogProblem.IMPORT_REFUSED, fields.size() + " problems; nothing was written.", fields);
    }
}
