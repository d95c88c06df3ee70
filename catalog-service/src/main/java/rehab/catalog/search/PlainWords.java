package rehab.catalog.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Text as it is compared: small letters and digits, without accents, apostrophes or other signs. */
final class PlainWords {
    private static final Pattern LEFT_OUT = Pattern.compile("[\\p{M}'’ʼ`´]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private PlainWords() {}

    static List<String> of(String text) {
        String bare = LEFT_OUT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        return Arrays.stream(BETWEEN_WORDS.split(bare.toLowerCase(Locale.ROOT), -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words with one space between them. */
    static String join(String text) {
        return String.join(" ", of(text));
    }

    /** The words of all of them; a draft may lack some. */
    static String join(Stream<String> texts) {
        return texts.filter(Objects::nonNull)
                .map(PlainWords::join)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Each two neighbours written as one word: people write push-up, push up and pushup. */
    static Stream<String> pairs(List<String> words) {
        return IntStream.range(1, words.size()).mapToObj(i -> words.get(i - 1) + words.get(i));
    }
}
