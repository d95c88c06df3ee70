package rehab.prescription.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/** The secret in a feed's address: whoever has it may read the feed. Only its hash is kept. */
final class FeedToken {
    /** What an address must look like to be one: 160 bits in base 32. */
    static final String PATTERN = "[a-z2-7]{32}";

    private static final char[] DIGITS = "abcdefghijklmnopqrstuvwxyz234567".toCharArray();
    private static final int LENGTH = 32;

    private final String text;

    private FeedToken(String text) {
        this.text = text;
    }

    static FeedToken random(SecureRandom random) {
        StringBuilder text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(DIGITS[random.nextInt(DIGITS.length)]);
        }
        return new FeedToken(text.toString());
    }

    static FeedToken of(String text) {
        return new FeedToken(text);
    }

    /** Shown once, to whoever asked for the feed. */
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
        return "FeedToken";
    }
}
