package rehab.prescription.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeycloakUserTest {
    private final AccessCode code = AccessCode.random(new SecureRandom());

    @Test
    void belongsToItsClinicAndPerson() {
        // Given
        UUID clinic = UUID.randomUUID();
        UUID person = UUID.randomUUID();

        // When
        KeycloakUser user = KeycloakUser.patient(new NewAccount(clinic, person, "ana-7f3k", "Ana"), code);

        // Then
        assertThat(user.groups()).containsExactly("/" + clinic + "/patients");
        assertThat(user.attributes()).isEqualTo(Map.of("person_id", List.of(person.toString())));
        assertThat(user.belongsTo(person)).isTrue();
        assertThat(user.belongsTo(UUID.randomUUID())).isFalse();
    }

    @Test
    void cutsALongNameBetweenCharacters() {
        // Given
        String name = "a" + "😀".repeat(199);

        // When
        KeycloakUser user =
                KeycloakUser.patient(new NewAccount(UUID.randomUUID(), UUID.randomUUID(), "a-7f3k", name), code);

        // Then
        assertThat(user.firstName()).isEqualTo("a" + "😀".repeat(127));
    }
}
