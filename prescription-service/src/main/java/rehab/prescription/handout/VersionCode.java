package rehab.prescription.handout;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * A short code on the paper by which a version is recognised: two sheets that look alike are the same plan if their codes are
 * the same. It is derived, so nothing needs to be kept, and it tells nothing about anybody.
 */
final class VersionCode {
    /** Without 0, 1, I, L, O and U, which are misread or make words. */
    private static final char[] LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();

    private static final int LENGTH = 6;
    private static final int BYTE = 0xFF;

    private VersionCode() {}

    /** Like {@code K7Q-2MD}: one of 729 million. */
    static String of(UUID prescriptionId, int version) {
        byte[] hash;
        try {
            hash = MessageDigest.getInstance("SHA-256")
                    .digest((prescriptionId + "/" + version).getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i == LENGTH / 2) {
                code.append('-');
            }
            code.append(LETTERS[(((hash[2 * i] & BYTE) << 8) | (hash[2 * i + 1] & BYTE)) % LETTERS.length]);
        }
        return code.toString();
    }
}
