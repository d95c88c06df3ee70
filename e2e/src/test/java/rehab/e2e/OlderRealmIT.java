package rehab.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import rehab.local.http.Answer;
import rehab.local.http.JsonClient;
import rehab.local.identity.Accounts;
import rehab.local.system.Component;
import rehab.local.system.RehabSystem;

/** A realm that was imported before services called each other gets what they need for that; nobody has to begin anew. */
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
        String client = first("/clients?clientId=" + CATALOG).get("id").asText();
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

    @Test
    void prescriptionServiceGetsTheAudienceThatItsAccountLacks() {
        // Given a realm as an earlier release made it
        String name = Component.PRESCRIPTION.title();
        String client = first("/clients?clientId=" + name).get("id").asText();
        String mappers = "/clients/" + client + "/protocol-mappers/models";
        JsonNode lacking = StreamSupport.stream(
                        http.send("GET", admin(mappers), administrator(), null, Map.of())
                                .expect(200)
                                .body()
                                .spliterator(),
                        false)
                .filter(mapper -> mapper.get("name").asText().equals("audience catalog-service"))
                .findFirst()
                .orElseThrow();
        http.send("DELETE", admin(mappers + "/" + lacking.get("id").asText()), administrator(), null, Map.of())
                .expect(204);
        assertThat(get(Component.CATALOG, "/exercises", system.deliveryToken()).status())
                .isEqualTo(401);

        // When: twice, as after a start that was cut short
        system.serviceAccounts().bringIn(name, system.secrets().get("client." + name));
        system.serviceAccounts().bringIn(name, system.secrets().get("client." + name));

        // Then: the catalog knows the account, which still may not browse
        assertThat(get(Component.CATALOG, "/exercises", system.deliveryToken()).status())
                .isEqualTo(403);
    }

    private JsonNode first(String path) {
        return http.send("GET", admin(path), administrator(), null, Map.of())
                .expect(200)
                .body()
                .get(0);
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
