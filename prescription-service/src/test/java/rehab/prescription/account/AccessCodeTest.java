package rehab.prescription.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class AccessCodeTest {
    private static final int GROUPS_OF_FOUR = 4;
    private final SecureRandom random = new SecureRandom();

    @Test
    void hasSixtyBitsAndNothingToMistake() {
        // When
        AccessCode code = AccessCode.random(random);

        // Then
        assertThat(code.reveal()).matches("([2-9A-HJKMNP-TV-Z]{4}-){3}[2-9A-HJKMNP-TV-Z]{4}");
        double bits = GROUPS_OF_FOUR * 4 * Math.log(AccessCode.ALPHABET.length()) / Math.log(2);
        assertThat(bits).isGreaterThanOrEqualTo(60);
        assertThat(AccessCode.ALPHABET).doesNotContain("0", "1", "I", "L", "O", "U");
    }

    @Test
    void doesNotShowItselfInLogs() {
        // Given
        AccessCode code = AccessCode.random(random);

        // When
        String shown = code + " " + KeycloakUser.Credential.temporary(code);

        // Then
        assertThat(shown).doesNotContain(code.reveal());
    }
}
