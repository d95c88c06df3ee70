package rehab.portal.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
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

        /** No answer, or one that says nothing about the sign-in. */
        record Away() implements Answer {}
    }

    Answer renew(SessionTokens old) {
        String refreshToken = old.refreshToken();
        if (refreshToken == null) {
            return new Answer.Refused();
        }
        try {
            HttpResponse<String> response = http.send(request(refreshToken), HttpResponse.BodyHandlers.ofString(UTF_8));
            return switch (response.statusCode()) {
                case 200 -> new Answer.Renewed(read(response.body(), old));
                case 400 -> refused(response.body());
                default -> away("status " + response.statusCode());
            };
        } catch (IOException | DecodeException fault) {
            return away(fault.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return away("interrupted");
        }
    }

    private HttpRequest request(String refreshToken) {
        String form = "grant_type=refresh_token"
                + "&refresh_token=" + encoded(refreshToken)
                + "&client_id=" + encoded(portal.clientId())
                + "&client_secret=" + encoded(portal.clientSecret());
        return HttpRequest.newBuilder(settings.tokenUrl())
                .timeout(settings.tokenTimeout())
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
        return "invalid_grant".equals(error) ? new Answer.Refused() : away("error " + error);
    }

    private static Answer away(String why) {
        LOG.warnf("Tokens could not be renewed: %s", why);
        return new Answer.Away();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
