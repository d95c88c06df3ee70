package rehab.kit.problem;

import jakarta.ws.rs.core.Response;

/** Problems for what the HTTP layer itself refuses. */
final class HttpProblems {
    private HttpProblems() {}

    static Response response(int status) {
        return switch (status) {
            case 401 -> Problem.response(CommonProblem.UNAUTHENTICATED, "The token is missing, expired or not ours.");
            case 403 -> Problem.response(CommonProblem.FORBIDDEN, "Another role is needed for this.");
            case 404 -> Problem.response(CommonProblem.NOT_FOUND, "Check the address, or ask for access.");
            case 405 -> Problem.response(CommonProblem.METHOD_NOT_ALLOWED, "Check the method.");
            case 406 -> Problem.response(CommonProblem.NOT_ACCEPTABLE, "Accept application/json.");
            case 413 -> Problem.response(CommonProblem.TOO_LARGE, "Send less at a time.");
            case 415 -> Problem.response(CommonProblem.UNSUPPORTED_MEDIA_TYPE, "Send application/json.");
            default ->
                status < 500
                        ? Problem.response(CommonProblem.MALFORMED, "Check the request.")
                        : Problem.response(CommonProblem.INTERNAL, "Try again.");
        };
    }
}
