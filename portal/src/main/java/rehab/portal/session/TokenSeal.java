package rehab.portal.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM over a session's tokens, bound to their row: sealed bytes moved to another row do not open. */
final class TokenSeal {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random;

    TokenSeal(SecureRandom random) {
        this.random = random;
    }

    /** Nonce, then ciphertext with its tag. */
    byte[] seal(SessionSecret secret, SessionTokens tokens) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, secret, nonce)
                    .doFinal(tokens.toJson().getBytes(UTF_8));
            byte[] joined = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, joined, NONCE_BYTES, sealed.length);
            return joined;
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("Tokens could not be sealed", fault);
        }
    }

    /**
     * The tokens again.
     *
     * @throws BrokenSealException when the bytes are not what was sealed with this secret
     */
    SessionTokens open(SessionSecret secret, byte[] joined) {
        byte[] nonce = Arrays.copyOf(joined, NONCE_BYTES);
        try {
            byte[] opened = cipher(Cipher.DECRYPT_MODE, secret, nonce)
                    .doFinal(joined, NONCE_BYTES, Math.max(0, joined.length - NONCE_BYTES));
            return SessionTokens.fromJson(new String(opened, UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            throw new BrokenSealException(broken);
        }
    }

    private static Cipher cipher(int mode, SessionSecret secret, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, secret.key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(secret.id());
        return cipher;
    }

    /** Someone changed a row, or the row is not this secret's. */
    static final class BrokenSealException extends RuntimeException {
        BrokenSealException(Exception cause) {
            super("A session's tokens do not open", cause);
        }
    }
}
