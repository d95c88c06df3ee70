package rehab.prescription.registration;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes names to sign in with: short, typed on any keyboard, and telling little about who it is. */
final class SignInName {
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstvwxyz";
    private static final int RANDOM_LENGTH = 4;
    private static final int MAX_STEM = 20;
    private static final String NAMELESS = "patient";

    /** Letters that Unicode does not decompose into an ASCII letter and a mark. */
    private static final Map<Integer, String> FOLDED = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ı', "i"));

    private SignInName() {}

    /** A name such as {@code ana-7f3k}; the random part keeps people of the same first name apart. */
    static String of(String personName, SecureRandom random) {
        String tail = random.ints(RANDOM_LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> ALPHABET.substring(index, index + 1))
                .collect(Collectors.joining());
        return stem(personName) + "-" + tail;
    }

    private static String stem(String personName) {
        String first = personName.strip().split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
        String letters = Normalizer.normalize(first, Normalizer.Form.NFKD)
                .codePoints()
                .mapToObj(letter -> FOLDED.getOrDefault(letter, Character.toString(letter)))
                .collect(Collectors.joining())
                .replaceAll("[^a-z]", "");
        if (letters.isEmpty()) {
            return NAMELESS;
        }
        return letters.substring(0, Math.min(letters.length(), MAX_STEM));
    }
}
