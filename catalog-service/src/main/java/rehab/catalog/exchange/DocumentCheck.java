package rehab.catalog.exchange;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rehab.catalog.exercise.ExerciseContent;
import rehab.catalog.lifecycle.ItemType;
import rehab.catalog.safety.SafetyRule;
import rehab.catalog.translation.TranslationContent;
import rehab.kit.problem.FieldProblem;
import rehab.kit.problem.ProblemException;

/** Whether a document is of the form that this service reads, and whether each of its items could be kept as a draft. */
@ApplicationScoped
class DocumentCheck {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern LANGUAGE = Pattern.compile(TranslationContent.LANGUAGE);
    private static final int MAX_SLUG = 80;

    private final List<ItemType<?>> types;

    DocumentCheck(@All List<ItemType<?>> types) {
        this.types = types;
    }

    /**
     * Lets documents of this form pass.
     *
     * @throws ProblemException 400 naming what is not so
     */
    static void requireForm(CatalogDocument document) {
        if (!CatalogDocument.FORMAT.equals(document.format())) {
            throw ProblemException.invalid("format", "Format", "must be " + CatalogDocument.FORMAT);
        }
        if (document.version() != CatalogDocument.VERSION) {
            throw ProblemException.invalid(
                    "version", "Version", "must be " + CatalogDocument.VERSION + ", the form that this service reads");
        }
    }

    /** Every problem of what a clinic has written, by its path. */
    List<FieldProblem> problems(CatalogDocument.Own own) {
        List<FieldProblem> problems = new ArrayList<>();
        Set<String> exercises = new HashSet<>();
        for (int i = 0; i < own.exercises().size(); i++) {
            CatalogDocument.OwnExercise entry = own.exercises().get(i);
            String path = "own.exercises[" + i + "]";
            slug(path, entry.slug(), exercises, problems);
            content(path, ExerciseContent.class, entry.content(), problems);
        }
        Set<String> rules = new HashSet<>();
        for (int i = 0; i < own.rules().size(); i++) {
            CatalogDocument.OwnRule entry = own.rules().get(i);
            String path = "own.rules[" + i + "]";
            slug(path, entry.slug(), rules, problems);
            content(path, SafetyRule.class, entry.content(), problems);
        }
        Set<String> translations = new HashSet<>();
        for (int i = 0; i < own.translations().size(); i++) {
            translation("own.translations[" + i + "]", own.translations().get(i), translations, problems);
        }
        return problems;
    }

    private static void translation(
            String path, CatalogDocument.OwnTranslation entry, Set<String> seen, List<FieldProblem> problems) {
        String language = entry.language();
        if (language == null || !LANGUAGE.matcher(language).matches()) {
            problems.add(new FieldProblem(path + ".language", "Form", "must be two small letters, as in es"));
        } else if (entry.exercise() == null || !seen.add(entry.exercise() + " " + language)) {
            problems.add(new FieldProblem(path + ".exercise", "Duplicate", "must be there, once for each language"));
        }
        missing(path + ".origin", entry.origin(), problems);
        missing(path + ".sourceHash", entry.sourceHash(), problems);
        missing(path + ".texts", entry.texts(), problems);
    }

    private static void slug(String path, @Nullable String slug, Set<String> seen, List<FieldProblem> problems) {
        if (slug == null || !SLUG.matcher(slug).matches() || slug.length() > MAX_SLUG) {
            String message = "must be small letters, digits and dashes, at most " + MAX_SLUG;
            problems.add(new FieldProblem(path + ".slug", "Form", message));
        } else if (!seen.add(slug)) {
            problems.add(new FieldProblem(path + ".slug", "Duplicate", "stands in the document twice"));
        }
    }

    private <T> void content(String path, Class<T> kind, @Nullable T content, List<FieldProblem> problems) {
        if (content == null) {
            missing(path + ".content", content, problems);
            return;
        }
        types.stream()
                .filter(type -> type.contentType().equals(kind))
                .flatMap(type -> check(type, content).stream())
                .map(problem ->
                        new FieldProblem(path + ".content." + problem.field(), problem.code(), problem.message()))
                .forEach(problems::add);
    }

    private static <T> List<FieldProblem> check(ItemType<T> type, Object content) {
        return type.checkDraft(type.contentType().cast(content));
    }

    private static void missing(String path, @Nullable Object value, List<FieldProblem> problems) {
        if (value == null) {
            problems.add(new FieldProblem(path, "NotNull", "must be there"));
        }
    }
}
