package rehab.kit.problem;

import java.util.List;

/** Carries a refusal to the edge. The transaction is rolled back. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<FieldProblem> errors;

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    public ProblemException(ProblemType type, String detail, List<FieldProblem> errors) {
        super(detail);
        this.type = type;
        this.errors = List.copyOf(errors);
    }

    /** The one answer for what does not exist and for what the caller may not see. */
    public static ProblemException notFound() {
        return new ProblemException(CommonProblem.NOT_FOUND, "Check the address, or ask for access.");
    }

    /**
     * A value that cannot be accepted.
     *
     * @param field path to the field as the client sent it
     * @param code stable code that a client can act on
     * @param message one sentence for people
     */
    public static ProblemException invalid(String field, String code, String message) {
        return new ProblemException(
                CommonProblem.VALIDATION, field + ": " + message, List.of(new FieldProblem(field, code, message)));
    }

    public ProblemType type() {
        return type;
    }

    public List<FieldProblem> errors() {
        return errors;
    }

    /** The refusal's sentence for people. */
    public String detail() {
        String message = getMessage();
        return message == null ? type.title() : message;
    }
}
