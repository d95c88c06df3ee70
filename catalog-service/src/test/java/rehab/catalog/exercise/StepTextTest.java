package rehab.catalog.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rehab.catalog.json.StoredJson;

class StepTextTest {

    @Test
    void aStepFromBeforeThereWereCuesIsStillRead() {
        // Given
        String before = """
                {"name": "Plank", "purpose": "Hold.", "type": "STRENGTHENING", "sides": "EACH", "countedIn": "SECONDS",
                 "steps": ["Lie down.", {"text": "Lift.", "breath": "Breathe out"}], "disclaimer": "Ask."}""";

        // When
        ExerciseContent content = StoredJson.read(before, ExerciseContent.class);

        // Then
        assertThat(content.steps())
                .containsExactly(new StepText("Lie down.", null), new StepText("Lift.", "Breathe out"));
        assertThat(Step.numbered(content.steps()))
                .containsExactly(new Step(1, "Lie down.", null), new Step(2, "Lift.", "Breathe out"));
        assertThat(StoredJson.read(StoredJson.write(content), ExerciseContent.class))
                .isEqualTo(content);
    }
}
