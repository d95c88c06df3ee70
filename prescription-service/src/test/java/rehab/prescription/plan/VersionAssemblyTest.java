package rehab.prescription.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static rehab.prescription.plan.Fixtures.assembly;
import static rehab.prescription.plan.Fixtures.content;
import static rehab.prescription.plan.Fixtures.exercise;
import static rehab.prescription.plan.Fixtures.found;
import static rehab.prescription.plan.Fixtures.line;
import static rehab.prescription.plan.Fixtures.routine;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rehab.prescription.content.DraftContent;
import rehab.prescription.content.DraftRoutine;
import rehab.prescription.content.ExerciseStep;
import rehab.prescription.content.LineVariant;
import rehab.prescription.content.NextVariants;
import rehab.prescription.content.VersionContent;
import rehab.prescription.content.VersionLine;
import rehab.prescription.exercise.CatalogExercise;
import rehab.prescription.exercise.ExerciseRevision;

class VersionAssemblyTest {
    private final UUID plank = UUID.randomUUID();
    private final UUID row = UUID.randomUUID();
    private final ExerciseRevision plankOne = new ExerciseRevision(plank, 1);
    private final ExerciseRevision rowOne = new ExerciseRevision(row, 1);

    @Test
    void takesTheWordsOfThePinnedRevision() {
        // Given
        DraftContent draft = draft(exercise(plank, 1, true));

        // When
        VersionContent version = new VersionAssembly(draft, null)
                .assemble(Map.of(plankOne, exercise(plank, 1, true).words()));

        // Then
        VersionLine line = version.routines().get(0).lines().get(0);
        assertThat(line.steps()).containsExactly(new ExerciseStep(1, "Step of revision 1"));
        assertThat(line.cautions()).containsExactly("Go slowly");
        assertThat(line.breathing()).isEqualTo("Breathe out");
        assertThat(line.lineId())
                .isEqualTo(draft.routines().get(0).lines().get(0).lineId());
    }

    @Test
    void asksOnlyForRevisionsThatTheVersionBeforeDoesNotHave() {
        // Given
        DraftContent first = draft(exercise(plank, 1, true));
        VersionContent before = new VersionAssembly(first, null)
                .assemble(Map.of(plankOne, exercise(plank, 1, true).words()));
        DraftRoutine added = draft(exercise(row, 1, true)).routines().get(0);
        DraftContent second = new DraftContent(
                "T", "S", first.painRule(), null, null, List.of(first.routines().get(0), added));

        // When
        VersionAssembly assembly = new VersionAssembly(second, before);
        VersionContent version =
                assembly.assemble(Map.of(rowOne, exercise(row, 1, true).words()));

        // Then
        assertThat(assembly.unchecked()).containsExactly(rowOne);
        assertThat(version.routines().get(0).lines())
                .isEqualTo(before.routines().get(0).lines());
    }

    @Test
    void refusesWhatHasBeenWithdrawnMeanwhile() {
        // Given
        DraftContent draft = draft(exercise(plank, 1, true));
        VersionAssembly assembly = new VersionAssembly(draft, null);

        // When
        var refused = AssignmentPolicy.refuse(draft, assembly.unchecked(), Map.of(plankOne, exercise(plank, 1, false)));

        // Then
        assertThat(refused)
                .containsExactly(new AssignmentPolicy.RefusedLine(
                        "routines[0].lines[0].exerciseId", AssignmentPolicy.Refusal.EXERCISE_NOT_ASSIGNABLE));
    }

    @Test
    void takesTheWordsOfTheVariantBesideThoseOfTheExercise() {
        // Given
        CatalogExercise exercise = exercise(plank, 1, true);
        DraftContent draft = draft(exercise, "HARDER");

        // When
        VersionContent version = new VersionAssembly(draft, null).assemble(Map.of(plankOne, exercise.words()));

        // Then
        VersionLine line = version.routines().get(0).lines().get(0);
        assertThat(line.variant()).isEqualTo(new LineVariant("HARDER", "Hard way", false));
        assertThat(line.nextVariants()).isEqualTo(new NextVariants(List.of("STANDARD"), List.of()));
        assertThat(line.steps()).containsExactly(new ExerciseStep(1, "Step of the hard way"));
        assertThat(line.cautions()).containsExactly("Go slowly", "Even slower");
        assertThat(line.hazards()).containsExactly("PRONE");
        assertThat(line.feel()).isEqualTo("In the belly");
        assertThat(line.stopIf()).isEqualTo("It stings");
    }

    @Test
    void anotherVariantIsReadAndNotCheckedAnew() {
        // Given
        CatalogExercise exercise = exercise(plank, 1, true);
        DraftContent first = draft(exercise);
        VersionContent before = new VersionAssembly(first, null).assemble(Map.of(plankOne, exercise.words()));

        // When
        VersionAssembly assembly = new VersionAssembly(draft(exercise, "HARDER"), before);

        // Then
        assertThat(assembly.unchecked()).isEmpty();
        assertThat(assembly.unread()).containsExactly(plankOne);
    }

    private static DraftContent draft(CatalogExercise exercise) {
        return draft(exercise, null);
    }

    private static DraftContent draft(CatalogExercise exercise, @Nullable String variant) {
        return assembly(KnownLines.none(), found(exercise))
                .assemble(content(routine(null, line(null, exercise.words().id(), variant))));
    }
}
