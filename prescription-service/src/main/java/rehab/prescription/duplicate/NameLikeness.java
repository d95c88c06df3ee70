package rehab.prescription.duplicate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How alike two names are, whatever their accents, their letters' case, the order of their words, and their script. Words are
 * compared by their groups of three letters, as PostgreSQL's pg_trgm does, which knows no other letters in some databases.
 */
final class NameLikeness {
    private static final int GROUP = 3;

    /** Letters that Unicode does not decompose, and that people replace when they type. */
    private static final Map<String, String> FOLDED =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    private NameLikeness() {}

    /**
     * From 0, nothing in common, to 1. A name that is part of the other, word for word, is as good as the same: people
     * leave out second names.
     */
    static double of(String one, String other) {
        List<String> first = words(one);
        List<String> second = words(other);
        if (first.isEmpty() || second.isEmpty()) {
            return one.strip().equals(other.strip()) ? 1 : 0;
        }
        if (first.containsAll(second) || second.containsAll(first)) {
            return 1;
        }
        Set<String> ofFirst = groups(first);
        Set<String> ofSecond = groups(second);
        Set<String> all = new HashSet<>(ofFirst);
        all.addAll(ofSecond);
        ofFirst.retainAll(ofSecond);
        return (double) ofFirst.size() / all.size();
    }

    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : FOLDED.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        String[] words = plain.replaceAll("['’ʼ-]", "").split("[^\\p{L}\\p{N}]+", -1);
        return Arrays.stream(words).filter(word -> !word.isEmpty()).toList();
    }

    private static Set<String> groups(List<String> words) {
        Set<String> groups = new HashSet<>();
        for (String word : words) {
            int[] letters = ("  " + word + " ").codePoints().toArray();
            for (int i = 0; i + GROUP <= letters.length; i++) {
                groups.add(new String(letters, i, GROUP));
            }
        }
        return groups;
    }
}
