package rehab.catalog.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rehab.catalog.json.StoredJson;
import rehab.catalog.lifecycle.Authoring;
import rehab.kit.problem.FieldProblem;

class CompletenessPolicyTest {
    private static final String COMPLETE = Authoring.complete("Complete", "Slowly.");

    @ParameterizedTest(name = "without {0}: {2}")
    @CsvSource(quoteCharacter = '`', textBlock = """
            nothing,                       ,             []
            `"regions": ["CORE"],`,        `` ,          [regions NotEmpty]
            `"cautions": ["Slowly."]`,     `"cautions": []`, [cautions NotEmpty]
            `"stopIf": "It hurts.",`,      `"stopIf": " ",`, [stopIf NotBlank]
            `"standard": true`,            `"standard": false`, [variants Standard]
            """)
    void namesWhatIsMissing(String what, @Nullable String instead, String problems) {
        // Given
        String json = COMPLETE.replace(what, instead == null ? "" : instead);

        // When
        var found = CompletenessPolicy.problems(StoredJson.read(json, ExerciseContent.class));

        // Then
        assertThat(found.stream().map(CompletenessPolicyTest::shown).toList()).hasToString(problems);
    }

    @Test
    void aCodeStandsForOneVariant() {
        // Given
        ExerciseContent content = StoredJson.read(COMPLETE, ExerciseContent.class);
        Variant variant = content.variants().get(0);
        String twice = COMPLETE.replace(
                "\"variants\": [", "\"variants\": [" + StoredJson.write(variant).replace("true", "false") + ",");

        // When
        var found = CompletenessPolicy.problems(StoredJson.read(twice, ExerciseContent.class));

        // Then
        assertThat(found).extracting(FieldProblem::field).containsExactly("variants[1].code");
    }

    private static String shown(FieldProblem problem) {
        return problem.field() + " " + problem.code();
    }
}
