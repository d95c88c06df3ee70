package rehab.kit.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Carries a refusal to the edge. The transaction is rolled back. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<FieldProblem> errors;
    private final transient Map<String, Object> members;

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    public ProblemException(ProblemType type, String detail, List<FieldProblem> errors) {
        this(type, detail, errors, Map.of());
    }

    private ProblemException(ProblemType type, String detail, List<FieldProblem> errors, Map<String, Object> members) {
        super(detail);
        this.type = type;
        this.errors = List.copyOf(errors);
        this.members = members;
    }

    /**
     * The same refusal with one more member, for a client that acts on more than the type (RFC 9457, section 3.2).
     *
     * @param member a name that no problem has of itself
     * @param value written as JSON
     */
    public ProblemException with(String member, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new ProblemException(type, detail(), errors, more);
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

    Map<String, Object> members() {
        return members;
    }

    /** The refusal's sentence for people. */
    public String detail() {
        String message = getMessage();
        return message == null ? type.title() : message;
    }
}
