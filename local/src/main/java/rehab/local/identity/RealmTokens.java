package rehab.local.identity;

import java.net.URI;
import java.util.Map;
import rehab.local.http.JsonClient;

/** Access tokens of the realm for programs: demo data and tests. */
public final class RealmTokens {
    /** Public client with direct grants; exists only where demo data or tests need it, never in a deployment. */
    static final String DIRECT_CLIENT = "demo-cli";

    private final JsonClient http = new JsonClient();
    private final URI tokenAddress;

    public RealmTokens(URI keycloak) {
        this.tokenAddress = keycloak.resolve("/realms/rehab/protocol/openid-connect/token");
    }

    /** A token for a person by name and password; valid for five minutes. */
    public String ofPerson(String username, String password) {
        return http.form(
                        tokenAddress,
                        Map.of(
                                "grant_type", "password",
                                "client_id", DIRECT_CLIENT,
                                "scope", "openid",
                                "username", username,
                                "password", password))
                .expect(200)
                .text("access_token");
    }

    /** A service's own token. */
    public String ofService(String clientId, String secret) {
        return http.form(
                        tokenAddress,
                        Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret))
                .expect(200)
                .text("access_token");
    }
}
