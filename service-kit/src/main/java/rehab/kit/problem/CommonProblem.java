package rehab.kit.problem;

/** The problems that any service can answer with. */
public enum CommonProblem implements ProblemType {
    VALIDATION(400, "The request has values that cannot be accepted"),
    MALFORMED(400, "The request could not be read"),
    UNAUTHENTICATED(401, "Sign in first"),
    FORBIDDEN(403, "Your role may not do this"),
    NOT_FOUND(404, "There is nothing here, or nothing that you may see"),
    METHOD_NOT_ALLOWED(405, "This cannot be done to this address"),
    NOT_ACCEPTABLE(406, "The answer is not available in the form asked for"),
    CONFLICT(409, "The request does not fit the present state"),
    PRECONDITION_FAILED(412, "It was changed by someone else in the meantime"),
    TOO_LARGE(413, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The request must be JSON"),
    IDEMPOTENCY_MISMATCH(422, "This idempotency key was used for another request"),
    PRECONDITION_REQUIRED(428, "Say which version you are changing, with If-Match"),
    INTERNAL(500, "Something went wrong on our side; nothing was changed"),
    NEIGHBOUR_AWAY(503, "A service that this needs is away; nothing was changed");

    private final int status;
    private final String title;

    CommonProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
