package rehab.local.identity;

import static rehab.local.http.JsonClient.encode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import rehab.local.http.JsonClient;

/** Clinics and accounts of the realm, made by the first administrator. Each call brings about a state: repeating it changes nothing. */
public final class Accounts {
    private final AdminApi admin;

    public Accounts(URI keycloak, String administratorPassword) {
        this.admin = new AdminApi(keycloak, administratorPassword);
    }

    /** The name under which the first administrator signs in at Keycloak's console. */
    public static String administrator() {
        return AdminApi.ADMINISTRATOR;
    }

    /** Makes a clinic: its group with id and name, and a sub-group per role. */
    public void clinic(UUID id, String name) {
        Map<String, Object> wanted = Map.of(
                "name", id.toString(),
                "attributes", Map.of("clinic_id", List.of(id.toString()), "clinic_name", List.of(name)));
        admin.post("/groups", wanted).expect(201, 409);
        String group = groupAt("/" + id).get("id").asText();
        for (Role role : Role.values()) {
            admin.post("/groups/" + group + "/children", Map.of("name", role.group()))
                    .expect(201, 409);
            JsonNode realmRole =
                    admin.get("/roles/" + role.realmRole()).expect(200).body();
            String subGroup = groupAt("/" + id + "/" + role.group()).get("id").asText();
            admin.post("/groups/" + subGroup + "/role-mappings/realm", List.of(realmRole))
                    .expect(204);
        }
    }

    /**
     * Makes a person of a clinic who can sign in at once.
     *
     * @return the account's id, which is the subject of its tokens
     */
    public UUID person(UUID clinic, Role role, String username, String name, String password) {
        Map<String, Object> wanted = Map.of(
                "username",
                username,
                "firstName",
                name,
                "enabled",
                true,
                "groups",
                List.of("/" + clinic + "/" + role.group()));
        admin.post("/users", wanted).expect(201, 409);
        password(username, password);
        return UUID.fromString(user(username).get("id").asText());
    }

    /** Gives an account a lasting password; nothing is asked at its next sign-in. */
    public void password(String username, String password) {
        String user = "/users/" + user(username).get("id").asText();
        Map<String, Object> credential = Map.of("type", "password", "value", password, "temporary", false);
        admin.put(user + "/reset-password", credential).expect(204);
        admin.put(user, Map.of("requiredActions", List.of())).expect(204);
    }

    /** Lets programs get tokens by name and password through a client that copies the portal's claims. */
    public void allowDirectGrants() {
        if (client(RealmTokens.DIRECT_CLIENT).isPresent()) {
            return;
        }
        JsonNode portal = client("portal").orElseThrow();
        ArrayNode mappers = portal.get("protocolMappers").deepCopy();
        mappers.forEach(mapper -> ((ObjectNode) mapper).remove("id"));
        Map<String, Object> wanted = Map.of(
                "clientId",
                RealmTokens.DIRECT_CLIENT,
                "name",
                "Demo data and tests",
                "publicClient",
                true,
                "standardFlowEnabled",
                false,
                "directAccessGrantsEnabled",
                true,
                "fullScopeAllowed",
                false,
                "defaultClientScopes",
                portal.get("defaultClientScopes"),
                "optionalClientScopes",
                List.of(),
                "protocolMappers",
                mappers);
        String created = admin.post("/clients", wanted).expect(201).createdId();
        JsonNode roles = admin.get("/clients/" + portal.get("id").asText() + "/scope-mappings/realm")
                .expect(200)
                .body();
        admin.post("/clients/" + created + "/scope-mappings/realm", roles).expect(204);
    }

    /** Tells Keycloak where the portal is now; it hands out sign-ins nowhere else. */
    public void portalAt(URI portal) {
        JsonNode client = client("portal").orElseThrow();
        String everything = portal + "/*";
        if (client.get("redirectUris").toString().equals("[\"" + everything + "\"]")) {
            return;
        }
        ObjectNode moved = client.deepCopy();
        moved.put("rootUrl", portal.toString());
        moved.set("redirectUris", JsonClient.JSON.createArrayNode().add(everything));
        ((ObjectNode) moved.get("attributes")).put("post.logout.redirect.uris", everything);
        admin.put("/clients/" + client.get("id").asText(), moved).expect(204);
    }

    private Optional<JsonNode> client(String clientId) {
        return admin.first("/clients?clientId=" + encode(clientId));
    }

    private JsonNode user(String username) {
        return admin.first("/users?exact=true&username=" + encode(username))
                .orElseThrow(() -> new IllegalStateException("no account " + username));
    }

    private JsonNode groupAt(String path) {
        return admin.get("/group-by-path" + path).expect(200).body();
    }
}
