package rehab.catalog.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rehab.catalog.json.StoredJson;

/**
 * Words that stand for the same thing, from {@code content/synonyms.json}: an exercise in whose names, muscles or regions one
 * of a group occurs is found by all of the group.
 */
final class Synonyms {
    private static final String FILE = "/content/synonyms.json";

    private final String json;
    private final List<Group> groups;

    private Synonyms(String json) {
        this.json = json;
        this.groups = StoredJson.read(json, File.class).groups();
    }

    static Synonyms shipped() {
        try (InputStream file = Synonyms.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return new Synonyms(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    String hash() {
        return StoredJson.hash(json);
    }

    List<Group> groups() {
        return groups;
    }

    /** English words that stand for what occurs in plain English words. */
    List<String> english(String words) {
        return matching(words, Group::en);
    }

    /** Spanish words that stand for what occurs in plain English words. */
    List<String> spanish(String words) {
        return matching(words, Group::es);
    }

    private List<String> matching(String words, Function<Group, List<String>> added) {
        String text = " " + words + " ";
        return groups.stream()
                .filter(group -> Stream.of(group.en(), group.when())
                        .flatMap(List::stream)
                        .anyMatch(term -> text.contains(" " + PlainWords.join(term) + " ")))
                .flatMap(group -> added.apply(group).stream())
                .flatMap(Synonyms::withPairs)
                .map(PlainWords::join)
                .distinct()
                .toList();
    }

    private static Stream<String> withPairs(String term) {
        List<String> words = PlainWords.of(term);
        return words.size() == 2 ? Stream.of(term, words.get(0) + words.get(1)) : Stream.of(term);
    }

    private record File(List<Group> groups) {}

    /**
     * Words and phrases for one thing.
     *
     * @param when occurs in what is meant, but is not what one would look for
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Group(List<String> en, List<String> es, List<String> when) {
        Group {
            en = orEmpty(en);
            es = orEmpty(es);
            when = orEmpty(when);
        }

        private static List<String> orEmpty(@Nullable List<String> terms) {
            return terms == null ? List.of() : List.copyOf(terms);
        }
    }
}
