package rehab.portal.problem;

import java.util.Locale;

/** The closed list of errors of the portal itself, under the same type names as the services use. */
public enum PortalProblem {
    /** The request cannot be understood. */
    MALFORMED(400, "The request cannot be understood"),
    /** Nobody is signed in. */
    UNAUTHENTICATED(401, "Sign in first"),
    /** The request did not come from the portal's own pages. */
    FORBIDDEN(403, "Not allowed"),
    /** Nothing stands at this address. */
    NOT_FOUND(404, "Not found"),
    /** The address exists, the method does not. */
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    /** The body is larger than any service accepts. */
    TOO_LARGE(413, "The request is too large"),
    /** A fault of the portal's own. */
    INTERNAL(500, "Something went wrong"),
    /** The service behind the address, or the sign-in service, does not answer. */
    NEIGHBOUR_AWAY(503, "Temporarily unavailable");

    private final int status;
    private final String title;

    PortalProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status, 400 to 599. */
    public int status() {
        return status;
    }

    /** The identifier a client can act on, {@code urn:rehab:problem:...}. */
    public String type() {
        return "urn:rehab:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String title() {
        return title;
    }
}
