package rehab.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Names the fields that broke a Bean Validation constraint. */
final class ConstraintProblems {
    private static final Logger LOG = Logger.getLogger(ConstraintProblems.class);

    private ConstraintProblems() {}

    static Response response(ConstraintViolationException e) {
        if (e.getConstraintViolations().stream().anyMatch(ConstraintProblems::isOurOwn)) {
            LOG.error("An answer broke its own constraints", e);
            return Problem.response(
                    CommonProblem.INTERNAL, "Try again; if it stays, tell your administrator the time.");
        }
        List<FieldProblem> errors = e.getConstraintViolations().stream()
                .map(ConstraintProblems::field)
                .sorted(Comparator.comparing(FieldProblem::field).thenComparing(FieldProblem::code))
                .toList();
        String detail = errors.stream().map(f -> f.field() + ": " + f.message()).collect(Collectors.joining("; "));
        return Problem.response(CommonProblem.VALIDATION, detail, errors);
    }

    private static boolean isOurOwn(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    private static FieldProblem field(ConstraintViolation<?> violation) {
        String code = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new FieldProblem(path(violation.getPropertyPath()), code, violation.getMessage());
    }

    /** Without the method and, for a body, without the parameter: clients know neither. */
    private static String path(Path path) {
        StringBuilder inside = new StringBuilder();
        String parameter = "body";
        for (Path.Node node : path) {
            switch (node.getKind()) {
                case METHOD, CONSTRUCTOR, CROSS_PARAMETER -> {}
                case PARAMETER -> parameter = node.getName();
                default -> append(inside, node);
            }
        }
        return inside.isEmpty() ? parameter : inside.toString();
    }

    private static void append(StringBuilder inside, Path.Node node) {
        if (node.getIndex() != null) {
            inside.append('[').append(node.getIndex()).append(']');
        } else if (node.getKey() != null) {
            inside.append('[').append(node.getKey()).append(']');
        }
        if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
            inside.append(inside.isEmpty() ? "" : ".").append(node.getName());
        }
    }
}
