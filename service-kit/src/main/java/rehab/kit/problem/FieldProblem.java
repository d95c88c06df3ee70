package rehab.kit.problem;

/**
 * What is wrong with one field.
 *
 * @param field path to the field as the client sent it, for example {@code lines[1].amount.min}
 * @param code stable code that a client can act on, for example {@code Min}
 * @param message one sentence for people
 */
public record FieldProblem(String field, String code, String message) {}
