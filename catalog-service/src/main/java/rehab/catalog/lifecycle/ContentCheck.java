package rehab.catalog.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rehab.catalog.problem.CatalogProblem;
import rehab.kit.problem.CommonProblem;
import rehab.kit.problem.FieldProblem;
import rehab.kit.problem.ProblemException;
import rehab.kit.problem.ProblemType;

/** Whether a content may be kept as a draft, and whether it may be submitted. */
@ApplicationScoped
class ContentCheck {
    private final Validator validator;

    ContentCheck(Validator validator) {
        this.validator = validator;
    }

    /**
     * Lets pass what can be told apart in a list, and shown. Almost anything may be missing still; an entry that is
     * nothing, or a number out of range, may not be there.
     *
     * @throws ProblemException 400 naming each field that stands against it
     */
    <T> void requireDraft(ItemType<T> type, T content) {
        refuse(CommonProblem.VALIDATION, broken(content, ContentCheck::unfitForADraft));
        refuse(CommonProblem.VALIDATION, type.checkDraft(content));
    }

    /**
     * Lets pass what could be published as it stands.
     *
     * @throws ProblemException 422 naming each field that stands against it
     */
    <T> void requireComplete(ItemType<T> type, T content) {
        // What breaks its constraints may be too broken to be looked at any closer.
        refuse(CatalogProblem.DRAFT_INCOMPLETE, broken(content, any -> true));
        refuse(
                CatalogProblem.DRAFT_INCOMPLETE,
                Stream.concat(type.checkDraft(content).stream(), type.check(content).stream())
                        .toList());
    }

    private <T> List<FieldProblem> broken(T content, Predicate<ConstraintViolation<T>> which) {
        return validator.validate(content).stream()
                .filter(which)
                .map(ContentCheck::field)
                .sorted(Comparator.comparing(FieldProblem::field).thenComparing(FieldProblem::code))
                .toList();
    }

    private static boolean unfitForADraft(ConstraintViolation<?> violation) {
        Object value = violation.getInvalidValue();
        return value instanceof Number || (value == null && inAList(violation.getPropertyPath()));
    }

    private static boolean inAList(Path path) {
        ElementKind last = ElementKind.BEAN;
        for (Path.Node node : path) {
            last = node.getKind();
        }
        return last == ElementKind.CONTAINER_ELEMENT;
    }

    private static void refuse(ProblemType problem, List<FieldProblem> fields) {
        if (!fields.isEmpty()) {
            String detail =
                    fields.stream().map(f -> f.field() + ": " + f.message()).collect(Collectors.joining("; "));
            throw new ProblemException(problem, detail, fields);
        }
    }

    private static FieldProblem field(ConstraintViolation<?> violation) {
        String code = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        // steps[0].<list element> is steps[0] to whoever wrote the JSON
        String field = violation.getPropertyPath().toString().replaceAll("\\.?<[^>]*>", "");
        return new FieldProblem(field, code, violation.getMessage());
    }
}
