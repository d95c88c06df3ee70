package rehab.catalog.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rehab.catalog.json.StoredJson;
import rehab.kit.problem.FieldProblem;

class TextShapeTest {
    private static final String ENGLISH = """
            {"name": "Plank", "aliases": ["Front plank"], "purpose": "P", "steps": [{"text": "A"}, {"text": "B"}],
             "feel": "F", "cautions": ["C"], "claims": [{"text": "T"}],
             "variants": [{"code": "ONE", "name": "N", "summary": "S"},
               {"code": "TWO", "name": "N", "summary": "S", "cautions": ["C"], "figureAlt": "A", "figureKeys": ["K"]}],
             "disclaimer": "D"}""";

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    "name": "Plank"            | "name": "Plancha"             |
                    ["Front plank"]            | []                            |
                    ["Front plank"]            | ["Una", "Dos"]                |
                    {"text": "A"},             |                               | steps
                    "feel": "F",               |                               | feel
                    "feel": "F",               | "feel": "F", "stopIf": "S",   | stopIf
                    "cautions": ["C"], "claims"| "claims"                      | cautions
                    [{"text": "T"}]            | [{"text": "T"}, {"text": "U"}]| claims
                    "code": "ONE"              | "code": "OTHER"               | variants[0].code
                    "cautions": ["C"], "figure | "figure                       | variants[1].cautions
                    "figureAlt": "A",          |                               | variants[1].figureAlt
                    ["K"]                      | ["K", "L"]                    | variants[1].figureKeys
                    {"code": "ONE", "name": "N", "summary": "S"}, |            | variants
                    """)
    void everyEntryOfTheEnglishHasItsOwn(String part, @Nullable String instead, @Nullable String misfits) {
        // Given
        assertThat(ENGLISH).contains(part);
        String translated =
                ENGLISH.replaceFirst(Pattern.quote(part), Matcher.quoteReplacement(instead == null ? "" : instead));

        // When
        List<FieldProblem> found = TextShape.misfits(texts(ENGLISH), texts(translated));

        // Then
        assertThat(found.stream().map(FieldProblem::field))
                .isEqualTo(misfits == null ? List.of() : Arrays.asList(misfits.split(",", -1)));
    }

    private static ExerciseTexts texts(String json) {
        return StoredJson.read(json, ExerciseTexts.class);
    }
}
