package rehab.catalog.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rehab.catalog.exercise.ExerciseTexts;
import rehab.catalog.exercise.TranslationState;
import rehab.catalog.lifecycle.Endorsement;
import rehab.catalog.lifecycle.ItemKind;
import rehab.catalog.lifecycle.ItemRevision;
import rehab.catalog.lifecycle.ItemStatus;

class ChoiceTest {
    private static final ExerciseTexts ENGLISH = texts("Plank");
    private static final ExerciseTexts BEFORE = texts("Old plank");

    @ParameterizedTest(name = "{0} → {1}, revision {2}")
    @CsvSource(nullValues = "-", textBlock = """
                    -,                                NONE,              -
                    present:fresh,                    AWAITING_SIGN_OFF, -
                    present:stale,                    STALE,             -
                    present:fresh endorsed:fresh,     PUBLISHED,         0
                    present:stale endorsed:fresh,     PUBLISHED,         0
                    present:fresh endorsed:stale,     AWAITING_SIGN_OFF, -
                    present:stale endorsed:stale,     STALE,             -
                    present:fresh endorsed:fresh | present:fresh endorsed:fresh, PUBLISHED, 0
                    present:fresh | present:fresh endorsed:fresh,                PUBLISHED, 1
                    present:stale endorsed:stale | present:fresh endorsed:fresh, PUBLISHED, 1
                    present:stale endorsed:stale | present:fresh,        AWAITING_SIGN_OFF, -
                    present:stale | present:stale endorsed:stale,                STALE,     -
                    """)
    void theFirstPublishedOneThatSaysWhatTheEnglishSays(
            @Nullable String candidates, TranslationState state, @Nullable Integer shown) {
        // Given
        List<Endorsement<TranslationContent>> list = candidates == null
                ? List.of()
                : Arrays.stream(candidates.split(" \\| ", -1))
                        .map(ChoiceTest::candidate)
                        .toList();

        // When
        Choice choice = Choice.among(list, ENGLISH);

        // Then
        assertThat(choice.state()).isEqualTo(state);
        assertThat(choice.shown())
                .isEqualTo(shown == null ? null : list.get(shown).endorsed());
    }

    private static Endorsement<TranslationContent> candidate(String written) {
        return new Endorsement<>(
                revision(written.contains("present:fresh")),
                written.contains("endorsed") ? revision(written.contains("endorsed:fresh")) : null);
    }

    private static ItemRevision<TranslationContent> revision(boolean fresh) {
        UUID id = UUID.randomUUID();
        TranslationContent content = new TranslationContent(
                id, "plank", "es", 1, (fresh ? ENGLISH : BEFORE).hash(), TranslationOrigin.MACHINE, texts("Plancha"));
        return new ItemRevision<>(
                id, ItemKind.TRANSLATION, null, "x", ItemStatus.PUBLISHED, 1, true, content, "h", null);
    }

    private static ExerciseTexts texts(String name) {
        return new ExerciseTexts(
                name, List.of(), "", List.of(), null, null, null, List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), null, "");
    }
}
