package rehab.portal.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import rehab.portal.PortalSettings;

/** The issuer's token endpoint, asked to renew tokens (RFC 6749, section 6). Blocks, within its time-out. */
@ApplicationScoped
class TokenEndpoint {

    private static final Logger LOG = Logger.getLogger(TokenEndpoint.class);

    private final SessionSettings settings;
    private final PortalSettings portal;
    private final HttpClient http;

    @Inject
    TokenEndpoint(SessionSettings settings, PortalSettings portal) {
        this.settings = settings;
        this.portal = portal;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.tokenTimeout())
                .build();
    }

    /** What the endpoint made of a refresh token. */
    sealed interface Answer {

        /** New tokens; the old refresh token is spent. */
        record Renewed(SessionTokens tokens) implements Answer {}

        /** The sign-in has ended at the issuer. */
        record Refused() implements Answer {}

        /** An answer that says nothing about the sign-in; the next one may be asked again. */
        record Unclear() implements Answer {}

        /** No answer in time, or nobody behind the address: nobody else would get one either. */
        record Silent() implements Answer {}
    }

    Answer renew(SessionTokens old) {
        String refreshToken = old.refreshToken();
        if (refreshToken == null) {
            return new Answer.Refused();
        }
        try {
            HttpResponse<String> response = send(request(refreshToken));
            return switch (response.statusCode()) {
                case 200 -> new Answer.Renewed(read(response.body(), old));
                case 400 -> refused(response.body());
                case 502, 503, 504 -> silent("status " + response.statusCode());
                default -> unclear("status " + response.statusCode());
            };
        } catch (DecodeException fault) {
            return unclear(fault.toString());
        } catch (ExecutionException | TimeoutException fault) {
            return silent(fault.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return unclear("interrupted");
        }
    }

    /** The time-out is for the whole answer; the client's own one would end with the answer's head. */
    private HttpResponse<String> send(HttpRequest request)
            throws ExecutionException, TimeoutException, InterruptedException {
        CompletableFuture<HttpResponse<String>> answer =
                http.sendAsync(request, HttpResponse.BodyHandlers.ofString(UTF_8));
        try {
            return answer.get(settings.tokenTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            answer.cancel(true);
        }
    }

    private HttpRequest request(String refreshToken) {
        String form = "grant_type=refresh_token"
                + "&refresh_token=" + encoded(refreshToken)
                + "&client_id=" + encoded(portal.clientId())
                + "&client_secret=" + encoded(portal.clientSecret());
        return HttpRequest.newBuilder(settings.tokenUrl())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
    }

    private static SessionTokens read(String body, SessionTokens old) {
        JsonObject answer = new JsonObject(body);
        return new SessionTokens(
                Optional.ofNullable(answer.getString("id_token")).orElse(old.idToken()),
                Optional.ofNullable(answer.getString("access_token"))
                        .orElseThrow(() -> new DecodeException("No access_token in the answer")),
                Optional.ofNullable(answer.getString("refresh_token")).orElse(old.refreshToken()));
    }

    /** {@code invalid_grant} is about this sign-in; any other refusal is about how the portal is set up. */
    private static Answer refused(String body) {
        String error = new JsonObject(body).getString("error");
        return "invalid_grant".equals(error) ? new Answer.Refused() : unclear("error " + error);
    }

    private static Answer unclear(String why) {
        LOG.warnf("Tokens could not be renewed: %s", why);
        return new Answer.Unclear();
    }

    private static Answer silent(String why) {
        LOG.warnf("The token endpoint does not answer: %s", why);
        return new Answer.Silent();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
