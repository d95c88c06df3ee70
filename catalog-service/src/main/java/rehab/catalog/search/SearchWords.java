package rehab.catalog.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words that someone typed. All must be found; the last may be the beginning of one, because it may still be typed.
 *
 * @param words letters and digits only
 */
record SearchWords(List<String> words) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

    SearchWords {
        words = List.copyOf(words);
    }

    static SearchWords in(String typed) {
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        return new SearchWords(Arrays.stream(BETWEEN_WORDS.split(composed, -1))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** Nothing that could be looked up was typed: punctuation, emoji. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The finished words, as plain text for {@code plainto_tsquery}. */
    String finished() {
        return String.join(" ", words.subList(0, words.size() - 1));
    }

    /** The last word as a prefix, for {@code to_tsquery}. */
    String beginning() {
        return words.get(words.size() - 1) + ":*";
    }
}
