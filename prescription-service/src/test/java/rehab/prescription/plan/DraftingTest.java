package rehab.prescription.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static rehab.prescription.plan.Fixtures.content;
import static rehab.prescription.plan.Fixtures.exercise;
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
import rehab.prescription.content.PainRule;
import rehab.prescription.content.PrescriptionContent;

/** How a request becomes a draft: identities, what is asked of the catalog, what is pinned. */
class DraftingTest {
    private final UUID plank = UUID.randomUUID();
    private final UUID row = UUID.randomUUID();

    @Test
    void givesIdentitiesAndPinsTheCurrentRevision() {
        // Given
        PrescriptionContent wanted = content(routine(null, line(null, plank), line(null, row)));
        var catalog = Map.of(plank, exercise(plank, 3, true), row, exercise(row, 1, true));

        // When
        DraftContent draft = new DraftAssembly(KnownLines.none(), catalog, UUID::randomUUID).assemble(wanted);

        // Then
        List<DraftLine> lines = draft.routines().get(0).lines();
        assertThat(lines).extracting(DraftLine::exerciseRevision).containsExactly(3, 1);
        assertThat(lines).extracting(DraftLine::lineId).doesNotHaveDuplicates();
        assertThat(draft.painRule()).isEqualTo(PainRule.STOP_ON_PAIN);
    }

    @Test
    void stopsOnPainUnlessToldOtherwise() {
        // Given
        PrescriptionContent silent = new PrescriptionContent("T", "S", null, List.of(routine(null, line(null, plank))));

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
        DraftContent after = new DraftAssembly(known, Map.of(), UUID::randomUUID).assemble(again);

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
        DraftContent after =
                new DraftAssembly(known, Map.of(row, exercise(row, 1, true)), UUID::randomUUID).assemble(exchanged);

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
        var catalog = Map.of(plank, exercise(plank, 1, true), draft, exercise(draft, 1, false));

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

    private DraftContent drafted(PrescriptionContent wanted) {
        return new DraftAssembly(KnownLines.none(), Map.of(plank, exercise(plank, 1, true)), UUID::randomUUID)
                .assemble(wanted);
    }
}
