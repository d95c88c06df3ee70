package rehab.local.identity;

import static rehab.local.http.JsonClient.encode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import rehab.local.http.JsonClient;

/**
 * Accounts of services in a realm that was imported before the realm file had them: Keycloak imports a realm once. Each call brings
 * about a state: repeating it changes nothing.
 */
public final class ServiceAccounts {
    private final AdminApi admin;
    private final JsonNode file;

    /** @param realmFile what a realm would be imported from today */
    public ServiceAccounts(URI keycloak, String administratorPassword, Path realmFile) {
        this.admin = new AdminApi(keycloak, administratorPassword);
        try {
            this.file = JsonClient.JSON.readTree(realmFile.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes the service's client as the realm file describes it, its realm roles, and what its own account may. One that is there
     * gets the claims that it lacks.
     */
    public void bringIn(String clientId, String secret) {
        ObjectNode wanted = entry("clients", "clientId", clientId).deepCopy();
        admin.post("/clients", wanted.put("secret", secret)).expect(201, 409);
        String client = admin.first("/clients?clientId=" + encode(clientId))
                .orElseThrow()
                .get("id")
                .asText();
        for (JsonNode mapper : wanted.get("protocolMappers")) {
            admin.post("/clients/" + client + "/protocol-mappers/models", mapper)
                    .expect(201, 409);
        }
        String account = admin.get("/clients/" + client + "/service-account-user")
                .expect(200)
                .body()
                .get("id")
                .asText();
        for (JsonNode role : entry("scopeMappings", "client", clientId).get("roles")) {
            List<JsonNode> roles = List.of(role(role.asText()));
            admin.post("/clients/" + client + "/scope-mappings/realm", roles).expect(204);
            admin.post("/users/" + account + "/role-mappings/realm", roles).expect(204);
        }
    }

    private JsonNode role(String name) {
        JsonNode wanted = StreamSupport.stream(file.get("roles").get("realm").spliterator(), false)
                .filter(role -> role.get("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
        admin.post("/roles", Map.of("name", name, "description", wanted.get("description")))
                .expect(201, 409);
        return admin.get("/roles/" + name).expect(200).body();
    }

    private JsonNode entry(String list, String key, String value) {
        return StreamSupport.stream(file.get(list).spliterator(), false)
                .filter(each -> each.get(key).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + value + " among the realm file's " + list));
    }
}
