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
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rehab.kit.problem.FieldProblem;
import rehab.prescription.content.DraftContent;
import rehab.prescription.content.DraftLine;
import rehab.prescription.content.LineVariant;
import rehab.prescription.content.PainLimits;
import rehab.prescription.content.PainRule;
import rehab.prescription.content.PrescriptionContent;
import rehab.prescription.content.RoutineContent;
import rehab.prescription.exercise.CatalogExercise;
import rehab.prescription.exercise.ExerciseRevision;

/** How a request becomes a draft: identities, what is asked of the catalog, what is pinned. */
class DraftingTest {
    private final UUID plank = UUID.randomUUID();
    private final UUID row = UUID.randomUUID();

    @Test
    void givesIdentitiesAndPinsTheCurrentRevision() {
        // Given
        PrescriptionContent wanted = content(routine(null, line(null, plank), line(null, row)));
        FoundExercises catalog = found(exercise(plank, 3, true), exercise(row, 1, true));

        // When
        DraftContent draft = assembly(KnownLines.none(), catalog).assemble(wanted);

        // Then
        List<DraftLine> lines = draft.routines().get(0).lines();
        assertThat(lines).extracting(DraftLine::exerciseRevision).containsExactly(3, 1);
        assertThat(lines).extracting(DraftLine::lineId).doesNotHaveDuplicates();
        assertThat(draft.painRule()).isEqualTo(PainRule.STOP_ON_PAIN);
    }

    @Test
    void stopsOnPainUnlessToldOtherwise() {
        // Given
        PrescriptionContent silent =
                new PrescriptionContent("T", "S", null, null, null, List.of(routine(null, line(null, plank))));

        // When
        DraftContent draft = drafted(silent);

        // Then
        assertThat(draft.painRule()).isEqualTo(PainRule.STOP_ON_PAIN);
    }

    @Test
    void keepsIdentityAndRevisionOfALineThatIsSentBack() {
        // Given
        DraftContent before = drafted(content(routine(null, line(null, plank))));
        UUID routineId = before.routines().get(0).routineId();
        UUID lineId = before.routines().get(0).lines().get(0).lineId();
        KnownLines known = KnownLines.of(null, before);
        PrescriptionContent again = content(routine(routineId, line(lineId, plank)));

        // When
        DraftContent after = assembly(known, found()).assemble(again);

        // Then
        assertThat(AssignmentPolicy.toCheck(again, known)).isEmpty();
        assertThat(after).isEqualTo(before);
    }

    @Test
    void anExchangedExerciseMakesANewLineThatIsChecked() {
        // Given
        DraftContent before = drafted(content(routine(null, line(null, plank))));
        UUID lineId = before.routines().get(0).lines().get(0).lineId();
        KnownLines known = KnownLines.of(null, before);
        PrescriptionContent exchanged = content(routine(null, line(lineId, row)));

        // When
        Set<UUID> asked = AssignmentPolicy.toCheck(exchanged, known);
        DraftContent after = assembly(known, found(exercise(row, 1, true))).assemble(exchanged);

        // Then
        assertThat(asked).containsExactly(row);
        assertThat(after.routines().get(0).lines().get(0).lineId()).isNotEqualTo(lineId);
    }

    @Test
    void refusesIdentitiesOfNothingAndOfTheSameTwice() {
        // Given
        DraftContent before = drafted(content(routine(null, line(null, plank))));
        UUID routineId = before.routines().get(0).routineId();
        UUID lineId = before.routines().get(0).lines().get(0).lineId();
        PrescriptionContent wrong = content(
                routine(routineId, line(lineId, plank), line(lineId, plank)),
                routine(UUID.randomUUID(), line(UUID.randomUUID(), plank)));

        // When
        List<FieldProblem> faults = DraftIdentityPolicy.refuse(wrong, KnownLines.of(null, before));

        // Then
        assertThat(faults)
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("routines[0].lines[1].lineId", "Duplicate"),
                        org.assertj.core.groups.Tuple.tuple("routines[1].routineId", "Unknown"),
                        org.assertj.core.groups.Tuple.tuple("routines[1].lines[0].lineId", "Unknown"));
    }

    @Test
    void refusesUnknownAndUnassignableExercisesByTheirPlace() {
        // Given
        UUID draft = UUID.randomUUID();
        UUID unknown = UUID.randomUUID();
        PrescriptionContent wanted =
                content(routine(null, line(null, plank), line(null, draft)), routine(null, line(null, unknown)));
        FoundExercises catalog = found(exercise(plank, 1, true), exercise(draft, 1, false));

        // When
        var refused = AssignmentPolicy.refuse(wanted, KnownLines.none(), catalog);

        // Then
        assertThat(refused)
                .containsExactly(
                        new AssignmentPolicy.RefusedLine(
                                "routines[0].lines[1].exerciseId", AssignmentPolicy.Refusal.EXERCISE_NOT_ASSIGNABLE),
                        new AssignmentPolicy.RefusedLine(
                                "routines[1].lines[0].exerciseId", AssignmentPolicy.Refusal.UNKNOWN_EXERCISE));
    }

    @Test
    void pinsTheStandardVariantWhenNoneIsNamed() {
        // When
        DraftContent draft = drafted(content(routine(null, line(null, plank))));

        // Then
        assertThat(onlyLine(draft).variant()).isEqualTo(new LineVariant("STANDARD", "Easy way", true));
    }

    @Test
    void anExerciseWithoutVariantsHasNone() {
        // Given
        var bare = new CatalogExercise(Fixtures.words(plank, 1, List.of()), true);

        // When
        DraftContent draft =
                assembly(KnownLines.none(), found(bare)).assemble(content(routine(null, line(null, plank))));

        // Then
        assertThat(onlyLine(draft).variant()).isNull();
    }

    @Test
    void refusesAVariantThatTheExerciseDoesNotHave() {
        // Given
        PrescriptionContent wanted = content(routine(null, line(null, plank), line(null, plank, "UPSIDE_DOWN")));

        // When
        var refused = AssignmentPolicy.refuse(wanted, KnownLines.none(), found(exercise(plank, 1, true)));

        // Then
        assertThat(refused)
                .containsExactly(new AssignmentPolicy.RefusedLine(
                        "routines[0].lines[1].variant", AssignmentPolicy.Refusal.UNKNOWN_VARIANT));
    }

    @Test
    void anotherVariantIsTheSameLineInTheSameRevision() {
        // Given
        DraftContent before = drafted(content(routine(null, line(null, plank))));
        DraftLine line = onlyLine(before);
        KnownLines known = KnownLines.of(null, before);
        PrescriptionContent harder = content(routine(null, line(line.lineId(), plank, "HARDER")));
        var pinned = new ExerciseRevision(plank, 1);

        // When
        Set<UUID> asked = AssignmentPolicy.toCheck(harder, known);
        Set<ExerciseRevision> read = AssignmentPolicy.toRead(harder, known);
        var answered = new FoundExercises(
                Map.of(), Map.of(pinned, exercise(plank, 1, false).words()));
        DraftContent after = assembly(known, answered).assemble(harder);

        // Then
        assertThat(asked).isEmpty();
        assertThat(read).containsExactly(pinned);
        assertThat(AssignmentPolicy.refuse(harder, known, answered)).isEmpty();
        assertThat(onlyLine(after).lineId()).isEqualTo(line.lineId());
        assertThat(onlyLine(after).variant()).isEqualTo(new LineVariant("HARDER", "Hard way", false));
    }

    @Test
    void namingNoVariantGoesBackToTheStandardOne() {
        // Given
        DraftContent before = drafted(content(routine(null, line(null, plank, "HARDER"))));
        KnownLines known = KnownLines.of(null, before);

        // When
        Set<ExerciseRevision> read = AssignmentPolicy.toRead(
                content(routine(null, line(onlyLine(before).lineId(), plank))), known);

        // Then
        assertThat(read).containsExactly(new ExerciseRevision(plank, 1));
    }

    @Test
    void monitoredPainHasLimitsAlways() {
        // Given
        List<RoutineContent> routines = List.of(routine(null, line(null, plank)));
        var silent = new PrescriptionContent("T", "S", PainRule.PAIN_MONITORING, null, null, routines);
        var own = new PrescriptionContent("T", "S", PainRule.PAIN_MONITORING, new PainLimits(1, 4), null, routines);

        // When
        PainLimits usual = drafted(silent).painLimits();
        PainLimits chosen = drafted(own).painLimits();

        // Then
        assertThat(usual).isEqualTo(new PainLimits(3, 6));
        assertThat(chosen).isEqualTo(new PainLimits(1, 4));
    }

    @Test
    void whatIsSentBackAsItWasIsTheSame() {
        // Given
        DraftContent before = drafted(content(routine(null, line(null, plank, "HARDER"))));

        // When
        DraftContent after = assembly(KnownLines.of(null, before), found()).assemble(before.asked());

        // Then
        assertThat(after).isEqualTo(before);
    }

    private static DraftLine onlyLine(DraftContent draft) {
        return draft.routines().get(0).lines().get(0);
    }

    private DraftContent drafted(PrescriptionContent wanted) {
        return assembly(KnownLines.none(), found(exercise(plank, 1, true))).assemble(wanted);
    }
}
