package rehab.prescription.account;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The password for a first sign-in, handed over on paper or by telephone. It is shown once and never stored or logged.
 *
 * <p>Four groups of four from thirty letters and digits that are not mistaken for each other: 78 bits.
 */
public final class AccessCode {
    static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;

    private final String text;

    private AccessCode(String text) {
        this.text = text;
    }

    /** A new code. */
    public static AccessCode random(SecureRandom random) {
        return new AccessCode(
                IntStream.range(0, GROUPS).mapToObj(group -> group(random)).collect(Collectors.joining("-")));
    }

    private static String group(SecureRandom random) {
        return random.ints(GROUP_LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> ALPHABET.substring(index, index + 1))
                .collect(Collectors.joining());
    }

    /** The code itself, for the one answer that shows it and for the account. */
    public String reveal() {
        return text;
    }

    @Override
    public String toString() {
        return "AccessCode[hidden]";
    }
}
