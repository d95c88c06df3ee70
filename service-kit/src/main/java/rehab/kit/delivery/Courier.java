package rehab.kit.delivery;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.Tokens;
import io.quarkus.oidc.client.runtime.TokensHelper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;

/** Takes one announcement to its neighbour, with this service's own token. */
@ApplicationScoped
class Courier {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    /** Refusals that pass by themselves: a stale token, a slow request, too many at once. */
    private static final Set<Integer> PASSING = Set.of(401, 408, 429);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final OidcClient issuer;
    private final Config config;
    private volatile TokensHelper tokens = new TokensHelper();

    Courier(OidcClient issuer, Config config) {
        this.issuer = issuer;
        this.config = config;
    }

    /**
     * Sends, and returns once it is acknowledged.
     *
     * @throws NotDelivered when the neighbour is away; it is tried again soon
     * @throws Refused when the neighbour does not want it; trying again helps only once one of the two is mended
     */
    void take(Deliveries.Delivery delivery) throws InterruptedException {
        URI target = URI.create(
                config.getValue("rehab.delivery." + delivery.neighbour() + ".url", String.class) + delivery.path());
        HttpRequest request = HttpRequest.newBuilder(target)
                .timeout(ANSWER)
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(delivery.body()))
                .build();
        try {
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status == 401) {
                tokens = new TokensHelper(); // the issuer may have changed its keys
            }
            if (status >= 400 && status < 500 && !PASSING.contains(status)) {
                throw new Refused(delivery, status);
            }
            if (status >= 300) {
                throw new NotDelivered(delivery.neighbour() + " answered " + status);
            }
        } catch (IOException e) {
            throw new NotDelivered(
                    delivery.neighbour() + " is away: " + e.getClass().getSimpleName());
        }
    }

    private String token() {
        try {
            Tokens current = tokens.getTokens(issuer).await().atMost(ANSWER);
            return current.getAccessToken();
        } catch (RuntimeException e) {
            throw new NotDelivered("no token from the issuer: " + e.getClass().getSimpleName());
        }
    }

    /** Not acknowledged, this time. */
    static class NotDelivered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotDelivered(String message) {
            super(message);
        }
    }

    /** Refused: its message names ids only, never what was announced. */
    static final class Refused extends NotDelivered {
        private static final long serialVersionUID = 1L;

        private final UUID delivery;
        private final int status;

        Refused(Deliveries.Delivery delivery, int status) {
            super(delivery.neighbour() + " refused " + delivery.path() + " with " + status + ", delivery "
                    + delivery.id());
            this.delivery = delivery.id();
            this.status = status;
        }

        UUID delivery() {
            return delivery;
        }

        int status() {
            return status;
        }
    }
}
