package rehab.prescription.safety;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.runtime.TokensHelper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import rehab.kit.problem.CommonProblem;
import rehab.kit.problem.ProblemException;
import rehab.kit.tenancy.Tenancy;
import rehab.prescription.neighbour.Neighbour;
import rehab.prescription.neighbour.Neighbours;

/**
 * The neighbour that knows the safety rules. Asked with the user's own token, or, in a job, with this service's. Call it
 * before a transaction begins.
 */
@ApplicationScoped
class RuleCatalog {
    private static final Duration TOKEN = Duration.ofSeconds(10);
    private static final int UNAUTHENTICATED = 401;

    private final Neighbour catalog;
    private final RuleCatalogClient client;
    private final JsonWebToken token;
    private final Tenancy tenancy;
    private final OidcClient issuer;
    private volatile TokensHelper tokens = new TokensHelper();

    RuleCatalog(
            @RestClient RuleCatalogClient client,
            JsonWebToken token,
            Tenancy tenancy,
            OidcClient issuer,
            Neighbours neighbours) {
        this.catalog = new Neighbour("catalog-rules", neighbours.catalog());
        this.client = client;
        this.token = token;
        this.tenancy = tenancy;
        this.issuer = issuer;
    }

    /** What came back. */
    private sealed interface Reply {
        record Told(FindingsAnswer answer) implements Reply {}

        record TokenRefused() implements Reply {}
    }

    /**
     * What the rules say; empty when they could not be asked, or answered something that makes no sense.
     *
     * @throws ProblemException 401 when the caller's token has run out meanwhile
     */
    Optional<FindingsAnswer> check(FindingsQuestion question) {
        boolean ownBehalf = isOwnBehalf();
        Reply reply;
        try {
            String authorization = "Bearer " + (ownBehalf ? ownToken() : token.getRawToken());
            reply = catalog.call(Reply.class, () -> ask(authorization, question));
        } catch (ProblemException e) {
            if (e.type() == CommonProblem.NEIGHBOUR_AWAY) {
                return Optional.empty();
            }
            throw e;
        }
        if (reply instanceof Reply.Told told) {
            return Optional.of(told.answer());
        }
        if (ownBehalf) {
            tokens = new TokensHelper(); // the issuer may have changed its keys
            return Optional.empty();
        }
        throw new ProblemException(
                CommonProblem.UNAUTHENTICATED, "Your sign-in has run out meanwhile; nothing was changed.");
    }

    /** Whether this service asks by itself. */
    boolean isOwnBehalf() {
        return Tenancy.SYSTEM.equals(tenancy.acting().role());
    }

    private Reply ask(String authorization, FindingsQuestion question) {
        try {
            return new Reply.Told(client.check(authorization, question).to(question));
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == UNAUTHENTICATED) {
                return new Reply.TokenRefused();
            }
            throw e;
        }
    }

    private String ownToken() {
        try {
            return tokens.getTokens(issuer).await().atMost(TOKEN).getAccessToken();
        } catch (RuntimeException e) {
            throw new ProblemException(CommonProblem.NEIGHBOUR_AWAY, "The sign-in service does not answer.");
        }
    }
}
