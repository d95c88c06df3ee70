package rehab.catalog.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words that someone typed. All must be found; the last may be the beginning of one, because it may still be typed.
 *
 * @param words as {@link PlainWords}; what goes beyond the first twelve, or beyond the letters of the longest word that
 *     is known, is not looked for
 */
record SearchWords(List<String> words) {
    private static final int MOST = 12;
    private static final int SHORT = 2;

    SearchWords {
        words = words.stream().limit(MOST).map(SearchWords::cut).toList();
    }

    static SearchWords in(String typed) {
        return new SearchWords(PlainWords.of(typed));
    }

    /** One sign can stand for many letters, so that the length of what was typed says nothing about this. */
    private static String cut(String word) {
        return word.codePointCount(0, word.length()) <= ListingRules.LONGEST_WORD
                ? word
                : word.substring(0, word.offsetByCodePoints(0, ListingRules.LONGEST_WORD));
    }

    /** Nothing that could be looked up was typed: punctuation, emoji. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    /** As it is compared with names. */
    String key() {
        return String.join(" ", words);
    }

    /** For each word, what it would be with two neighbouring letters exchanged, with a space between. */
    List<String> exchanged() {
        return words.stream().map(SearchWords::exchanged).toList();
    }

    private static String exchanged(String word) {
        return IntStream.range(1, word.length())
                .mapToObj(i -> word.substring(0, i - 1) + word.charAt(i) + word.charAt(i - 1) + word.substring(i + 1))
                .collect(Collectors.joining(" "));
    }

    /** For PostgreSQL's {@code to_tsquery}: all of the words, or all with one pair of neighbours written as one word. */
    String expression() {
        return Stream.concat(
                        Stream.of(allOf(words)),
                        IntStream.range(1, words.size()).mapToObj(this::joinedBefore))
                .collect(Collectors.joining(" | "));
    }

    private String joinedBefore(int second) {
        return allOf(Stream.of(
                        words.subList(0, second - 1).stream(),
                        Stream.of(words.get(second - 1) + words.get(second)),
                        words.subList(second + 1, words.size()).stream())
                .flatMap(part -> part)
                .toList());
    }

    private static String allOf(List<String> words) {
        String last = words.get(words.size() - 1);
        String finished = words.subList(0, words.size() - 1).stream()
                .map(word -> word + " & ")
                .collect(Collectors.joining());
        return "(" + finished + last + (last.length() <= SHORT ? ":*AB" : ":*") + ")";
    }
}
