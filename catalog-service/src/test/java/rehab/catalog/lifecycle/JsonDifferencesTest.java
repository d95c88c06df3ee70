package rehab.catalog.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonDifferencesTest {
    private static final Set<String> SAFETY = Set.of("hazards", "cautions", "stopIf");
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # before                                 | after                                | differences
            {"a":1}                                  | {"a":1}                              | []
            {"a":1,"b":2}                            | {"b":2,"a":1}                        | []
            {"name":"Plank"}                         | {"name":"Side plank"}                | [name: "Plank" → "Side plank"]
            {"a":{"b":{"c":1}}}                      | {"a":{"b":{"c":2}}}                  | [a.b.c: 1 → 2]
            {}                                       | {"feel":"Warm."}                     | [feel: nothing → "Warm."]
            {"feel":"Warm."}                         | {}                                   | [feel: "Warm." → nothing]
            {"x":[1,2]}                              | {"x":"1, 2"}                         | [x: [1,2] → "1, 2"]
            {"l":["a","c"]}                          | {"l":["a","b","c"]}                  | [l[1]: nothing → "b"]
            {"l":["a","b","c"]}                      | {"l":["b","c"]}                      | [l[0]: "a" → nothing]
            {"l":["a","b","c"]}                      | {"l":["a","B","c"]}                  | [l[1]: "b" → "B"]
            {"l":["a","b"]}                          | {"l":["b","a"]}                      | [l[0]: "a" → nothing, l[1]: nothing → "a"]
            {"l":[]}                                 | {"l":["a"]}                          | [l[0]: nothing → "a"]
            {"s":[{"text":"In."},{"text":"Out."}]}   | {"s":[{"text":"In."},{"text":"Up."}]}| [s[1].text: "Out." → "Up."]
            {"s":[{"text":"Out."}]}                  | {"s":[{"text":"In."},{"text":"Out."}]}| [s[0]: nothing → {"text":"In."}]
            {"v":[{"code":"A","n":1},{"code":"B"}]}  | {"v":[{"code":"A","n":2},{"code":"B"}]}| [v[A].n: 1 → 2]
            {"v":[{"code":"A"}]}                     | {"v":[{"code":"B"},{"code":"A"}]}    | [v[B]: nothing → {"code":"B"}]
            {"v":[{"code":"A"},{"code":"B"}]}        | {"v":[{"code":"B"},{"code":"A"}]}    | [v: ["A","B"] → ["B","A"]]
            {"v":[{"code":"A"},{"code":"A","n":1}]}  | {"v":[{"code":"A"}]}                 | [v[1]: {"code":"A","n":1} → nothing]
            """)
    void namesWhatDiffers(String before, String after, String expected) throws JsonProcessingException {
        assertThat(shown(JsonDifferences.between(JSON.readTree(before), JSON.readTree(after), SAFETY)))
                .hasToString(expected);
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"name":"a"}                                   | {"name":"b"}                               | false
            {"stopIf":"a"}                                 | {"stopIf":"b"}                             | true
            {"cautions":["a"]}                             | {"cautions":[]}                            | true
            {"v":[{"code":"A","hazards":["X"]}]}           | {"v":[{"code":"A","hazards":["Y"]}]}       | true
            {"v":[{"code":"A","hazards":["X"],"level":1}]} | {"v":[{"code":"A","hazards":["X"],"level":2}]} | false
            {"v":[{"code":"A","hazards":["X"]}]}           | {"v":[]}                                   | true
            {"v":[]}                                       | {"v":[{"code":"A"}]}                       | false
            """)
    void pointsOutWhatIsAboutSafety(String before, String after, boolean safety) throws JsonProcessingException {
        assertThat(JsonDifferences.between(JSON.readTree(before), JSON.readTree(after), SAFETY))
                .singleElement()
                .extracting(Differences.Change::safety)
                .isEqualTo(safety);
    }

    @Test
    void keepsAsMuchOfALongListAsBothHave() throws JsonProcessingException {
        // Given
        JsonNode before = JSON.readTree("[\"a\",\"b\",\"c\",\"d\",\"e\",\"f\"]");
        JsonNode after = JSON.readTree("[\"x\",\"b\",\"d\",\"y\",\"e\",\"f\",\"g\"]");

        // When
        var changes = JsonDifferences.between(before, after, Set.of());

        // Then
        assertThat(shown(changes))
                .containsExactly(
                        "[0]: \"a\" → \"x\"", "[2]: \"c\" → nothing", "[3]: nothing → \"y\"", "[6]: nothing → \"g\"");
    }

    private static List<String> shown(List<Differences.Change> changes) {
        return changes.stream()
                .map(change -> change.path() + ": " + shown(change.before()) + " → " + shown(change.after()))
                .toList();
    }

    private static String shown(@Nullable JsonNode node) {
        return node == null ? "nothing" : node.toString();
    }
}
