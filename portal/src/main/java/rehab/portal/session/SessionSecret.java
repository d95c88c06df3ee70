package rehab.portal.session;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The 256 random bits in a browser's cookie, and what the store makes of them: a row id that does not give them away, and
 * a key that is stored nowhere.
 */
final class SessionSecret {

    private static final int BYTES = 32;
    private static final int COOKIE_LENGTH = 43;
    private static final byte[] KEY_PURPOSE = "rehab portal session tokens, AES-256-GCM, 1".getBytes(US_ASCII);

    private final byte[] value;

    private SessionSecret(byte[] value) {
        this.value = value;
    }

    static SessionSecret random(SecureRandom random) {
        byte[] value = new byte[BYTES];
        random.nextBytes(value);
        return new SessionSecret(value);
    }

    /** Reads a cookie; empty when it cannot be one of ours. */
    static Optional<SessionSecret> parse(String cookieValue) {
        if (cookieValue.length() != COOKIE_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SessionSecret(Base64.getUrlDecoder().decode(cookieValue)));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    String cookieValue() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(value);
    }

    /** SHA-256 of the value. */
    byte[] id() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** HKDF (RFC 5869) with HMAC-SHA-256, no salt, one block of output: the value is uniformly random already. */
    SecretKeySpec key() {
        try {
            byte[] extracted = hmac(new byte[BYTES], value);
            byte[] expansion = Arrays.copyOf(KEY_PURPOSE, KEY_PURPOSE.length + 1);
            expansion[KEY_PURPOSE.length] = 1;
            return new SecretKeySpec(hmac(extracted, expansion), "AES");
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] hmac(byte[] key, byte[] message) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(message);
    }
}
