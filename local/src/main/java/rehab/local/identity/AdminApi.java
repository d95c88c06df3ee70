package rehab.local.identity;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rehab.local.http.Answer;
import rehab.local.http.JsonClient;

/** Keycloak's admin API for the realm, with the first administrator's token renewed before it ends. */
final class AdminApi {
    static final String ADMINISTRATOR = "admin";
    /** The token lives for a minute. */
    private static final Duration RENEW_AFTER = Duration.ofSeconds(30);

    private final JsonClient http = new JsonClient();
    private final URI keycloak;
    private final String password;
    private @Nullable String token;
    private long tokenNanos;

    AdminApi(URI keycloak, String password) {
        this.keycloak = keycloak;
        this.password = password;
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer post(String path, @Nullable Object body) {
        return send("POST", path, body);
    }

    Answer put(String path, @Nullable Object body) {
        return send("PUT", path, body);
    }

    /** The first entry of the list at {@code path}; empty when the list is. */
    Optional<JsonNode> first(String path) {
        return Optional.ofNullable(get(path).expect(200).body().get(0));
    }

    private Answer send(String method, String path, @Nullable Object body) {
        return http.send(method, keycloak.resolve("/admin/realms/rehab" + path), token(), body, Map.of());
    }

    private synchronized String token() {
        if (token != null && System.nanoTime() - tokenNanos < RENEW_AFTER.toNanos()) {
            return token;
        }
        String fresh = http.form(
                        keycloak.resolve("/realms/master/protocol/openid-connect/token"),
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                ADMINISTRATOR,
                                "password",
                                password))
                .expect(200)
                .text("access_token");
        token = fresh;
        tokenNanos = System.nanoTime();
        return fresh;
    }
}
