package rehab.portal.session;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenSealTest {

    private static final SessionTokens TOKENS = new SessionTokens("id-token", "access-token", "refresh-token");

    private final SecureRandom random = new SecureRandom();
    private final TokenSeal seal = new TokenSeal(random);

    @Test
    void opensWithTheCookieThatItWasSealedWith() {
        // Given
        SessionSecret secret = SessionSecret.random(random);
        byte[] sealed = seal.seal(secret, TOKENS);

        // When
        SessionSecret sameCookie = SessionSecret.parse(secret.cookieValue()).orElseThrow();
        SessionTokens opened = seal.open(sameCookie, sealed);

        // Then
        assertThat(opened).isEqualTo(TOKENS);
        assertThat(sameCookie.id()).isEqualTo(secret.id());
    }

    @Test
    void showsNothingOfTheTokensAndNeverLooksTheSameTwice() {
        // Given
        SessionSecret secret = SessionSecret.random(random);

        // When
        byte[] once = seal.seal(secret, TOKENS);
        byte[] again = seal.seal(secret, TOKENS);

        // Then
        assertThat(new String(once, ISO_8859_1)).doesNotContain("token");
        assertThat(once).isNotEqualTo(again);
    }

    @Test
    void doesNotOpenWithAnotherCookie() {
        // Given
        byte[] sealed = seal.seal(SessionSecret.random(random), TOKENS);

        // When, Then
        assertThatThrownBy(() -> seal.open(SessionSecret.random(random), sealed))
                .isInstanceOf(TokenSeal.BrokenSealException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11, 12, 40})
    void doesNotOpenOnceABitIsChanged(int position) {
        // Given
        SessionSecret secret = SessionSecret.random(random);
        byte[] sealed = seal.seal(secret, TOKENS);

        // When
        sealed[position] ^= 1;

        // Then
        assertThatThrownBy(() -> seal.open(secret, sealed)).isInstanceOf(TokenSeal.BrokenSealException.class);
    }

    @Test
    void doesNotOpenWhatIsTooShort() {
        // Given
        SessionSecret secret = SessionSecret.random(random);

        // When, Then
        assertThatThrownBy(() -> seal.open(secret, new byte[5])).isInstanceOf(TokenSeal.BrokenSealException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "short",
                "0123456789012345678901234567890123456789012345",
                "!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!"
            })
    void takesNoOtherTextForACookie(String text) {
        // When, Then
        assertThat(SessionSecret.parse(text)).isEmpty();
    }

    @Test
    void derivesTheKeyByHkdf() {
        // Given the all-zero value, whose derived key was computed with an independent HKDF implementation
        SessionSecret zero = SessionSecret.parse("A".repeat(43)).orElseThrow();

        // When
        byte[] key = zero.key().getEncoded();

        // Then
        assertThat(key)
                .asHexString()
                .isEqualToIgnoringCase("30da46f3a64a17c5785e034aac75948d174e76ff00dc91ac82836efdfbba1fa1");
        assertThat(key).isNotEqualTo(zero.id());
    }

    @Test
    void keepsTokensOutOfLogs() {
        // When, Then
        assertThat(TOKENS.toString()).doesNotContain("token-").doesNotContain("access-token");
    }
}
