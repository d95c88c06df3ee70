package rehab.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rehab.local.http.Answer;
import rehab.local.http.JsonClient;
import rehab.local.identity.Accounts;
import rehab.local.system.Component;
import rehab.local.system.RehabSystem;

/** A realm that was imported before the catalog announced recalls gets the catalog's account; nobody has to begin anew. */
@ExtendWith(WholeSystem.class)
class OlderRealmIT {
    private static final String CATALOG = Component.CATALOG.title();

    private final RehabSystem system;
    private final JsonClient http = new JsonClient();

    OlderRealmIT(Clinics clinics) {
        this.system = clinics.system();
    }

    @Test
    void theCatalogsAccountIsBroughtInAndMayDoWhatANewOneMay() {
        // Given a realm as an earlier release made it
        String client = http.send("GET", admin("/clients?clientId=" + CATALOG), administrator(), null, Map.of())
                .expect(200)
                .body()
                .at("/0/id")
                .asText();
        http.send("DELETE", admin("/clients/" + client), administrator(), null, Map.of())
                .expect(204);
        http.send("DELETE", admin("/roles/catalog-delivery"), administrator(), null, Map.of())
                .expect(204);

        // When: twice, as after a start that was cut short
        system.serviceAccounts().bringIn(CATALOG, system.secrets().get("client." + CATALOG));
        system.serviceAccounts().bringIn(CATALOG, system.secrets().get("client." + CATALOG));

        // Then
        String token = system.serviceToken(Component.CATALOG);
        assertThat(deliver(token).status()).isEqualTo(201);
        assertThat(get(Component.PRESCRIPTION, "/patients", token).status()).isEqualTo(403);
        assertThat(get(Component.CATALOG, "/exercises", token).status()).isEqualTo(401);
        assertThat(get(Component.ADHERENCE, "/caseload", token).status()).isEqualTo(401);
    }

    private Answer deliver(String token) {
        String exercise = UUID.randomUUID().toString();
        String recall = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of(
                "recallId",
                recall,
                "exerciseId",
                exercise,
                "exerciseName",
                "Nobody's exercise",
                "clinicId",
                UUID.randomUUID().toString(),
                "kind",
                "WITHDRAWN",
                "revision",
                1,
                "reason",
                "For a test",
                "at",
                "2026-11-20T09:30:00Z");
        URI address = system.address(Component.PRESCRIPTION)
                .resolve("/deliveries/exercises/" + exercise + "/recalls/" + recall);
        return http.send("PUT", address, token, body, Map.of());
    }

    private Answer get(Component service, String path, String token) {
        return http.send("GET", system.address(service).resolve(path), token, null, Map.of());
    }

    private String administrator() {
        return http.form(
                        system.address(Component.KEYCLOAK).resolve("/realms/master/protocol/openid-connect/token"),
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                Accounts.administrator(),
                                "password",
                                system.secrets().get("keycloak.admin")))
                .expect(200)
                .text("access_token");
    }

    private URI admin(String path) {
        return system.address(Component.KEYCLOAK).resolve("/admin/realms/rehab" + path);
    }
}
