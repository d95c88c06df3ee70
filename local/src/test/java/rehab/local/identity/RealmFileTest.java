package rehab.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.local.system.Settings;

/** What must never slip into the realm that is deployed. */
class RealmFileTest {
    private final JsonNode realm = read();

    @Test
    void holdsNoSecret() {
        assertThat(realm.findValuesAsText("secret")).hasSize(4).allMatch(secret -> secret.matches("\\$\\{[A-Z_]+}"));
        assertThat(realm.findValues("credentials")).isEmpty();
    }

    @Test
    void hasNoClientThatTakesPasswords() {
        assertThat(realm.findValuesAsText("directAccessGrantsEnabled"))
                .hasSize(4)
                .containsOnly("false");
        assertThat(realm.findValuesAsText("implicitFlowEnabled")).containsOnly("false");
        assertThat(realm.findValuesAsText("publicClient")).containsOnly("false");
    }

    @ParameterizedTest
    @CsvSource({
        "prescription-service, adherence-service catalog-service, prescription-delivery",
        "catalog-service, prescription-service, catalog-delivery",
        "adherence-service, prescription-service, adherence-delivery"
    })
    void aServiceAccountHasItsNeighboursAndOneRoleOnly(String service, String neighbours, String role) {
        assertThat(client(service).findValuesAsText("included.custom.audience"))
                .containsExactly(neighbours.split(" ", -1));
        assertThat(client(service).get("fullScopeAllowed").asBoolean()).isFalse();
        assertThat(entry("scopeMappings", "client", service).get("roles"))
                .map(JsonNode::asText)
                .containsExactly(role);
        assertThat(entry("users", "serviceAccountClientId", service).get("realmRoles"))
                .map(JsonNode::asText)
                .containsExactly(role);
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalog-service", "adherence-service"})
    void onlyPrescriptionServiceManagesAccounts(String service) {
        assertThat(entry("users", "serviceAccountClientId", service).has("clientRoles"))
                .isFalse();
    }

    @Test
    void everyAttributeOfAPersonIsEditedByAdministratorsOnly() throws Exception {
        // When
        JsonNode profile = new ObjectMapper()
                .readTree(realm.findValue("kc.user.profile.config").get(0).asText());

        // Then
        assertThat(profile.get("unmanagedAttributePolicy").asText()).isEqualTo("ADMIN_EDIT");
        assertThat(profile.findValues("edit")).hasSize(4).allMatch(who -> who.toString()
                .equals("[\"admin\"]"));
    }

    @Test
    void nobodyRegistersAndGuessingIsSlowedDown() {
        assertThat(realm.get("registrationAllowed").asBoolean()).isFalse();
        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.get("passwordPolicy").asText()).isEqualTo("length(12)");
        assertThat(realm.get("accessTokenLifespan").asInt()).isEqualTo(300);
        assertThat(realm.get("revokeRefreshToken").asBoolean()).isTrue();
    }

    private JsonNode client(String id) {
        return entry("clients", "clientId", id);
    }

    private JsonNode entry(String list, String key, String value) {
        return StreamSupport.stream(realm.get(list).spliterator(), false)
                .filter(each -> each.get(key).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode read() {
        try {
            Path repository = Settings.repositoryAround(Path.of(""));
            return new ObjectMapper()
                    .readTree(Files.readString(repository.resolve("deploy/keycloak/rehab-realm.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
