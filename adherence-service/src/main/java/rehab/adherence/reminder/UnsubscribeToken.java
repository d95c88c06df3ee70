package rehab.adherence.reminder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/** The secret in a mail's link: whoever has it may end the patient's reminders, and nothing else. Only its hash is kept. */
final class UnsubscribeToken {
    /** What a link must look like to be one: 160 bits in base 32. */
    static final String PATTERN = "[a-z2-7]{32}";

    private static final char[] DIGITS = "abcdefghijklmnopqrstuvwxyz234567".toCharArray();
    private static final int LENGTH = 32;

    private final String text;

    private UnsubscribeToken(String text) {
        this.text = text;
    }

    static UnsubscribeToken random(SecureRandom random) {
        StringBuilder text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(DIGITS[random.nextInt(DIGITS.length)]);
        }
        return new UnsubscribeToken(text.toString());
    }

    static UnsubscribeToken of(String text) {
        return new UnsubscribeToken(text);
    }

    /** Written into one mail, and nowhere else. */
    String reveal() {
        return text;
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never the token. */
    @Override
    public String toString() {
        return "UnsubscribeToken";
    }
}
