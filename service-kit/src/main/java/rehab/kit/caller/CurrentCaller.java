package rehab.kit.caller;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import rehab.kit.problem.CommonProblem;
import rehab.kit.problem.ProblemException;

/** The caller of the current request, from its verified token. */
@RequestScoped
public class CurrentCaller {
    private final SecurityIdentity identity;
    private @Nullable Caller caller;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Whether the request carries a verified token. */
    public boolean isKnown() {
        return !identity.isAnonymous();
    }

    /** The caller; 401 when there is none, 403 when the token's claims are not of our form. */
    public Caller get() {
        if (caller == null) {
            caller = read();
        }
        return caller;
    }

    private Caller read() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new UnauthorizedException();
        }
        return new Caller(
                token.getSubject(),
                uuid(token, "clinic_id"),
                identity.getRoles(),
                uuid(token, "person_id"),
                token.getClaim("name"));
    }

    private static @Nullable UUID uuid(JsonWebToken token, String claim) {
        String text = token.getClaim(claim);
        try {
            return text == null || text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(CommonProblem.FORBIDDEN, "The token's " + claim + " is not an id.");
        }
    }
}
