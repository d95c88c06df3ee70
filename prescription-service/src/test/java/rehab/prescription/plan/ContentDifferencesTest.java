package rehab.prescription.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static rehab.prescription.plan.Fixtures.DOSE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rehab.prescription.content.Dose;
import rehab.prescription.content.DraftContent;
import rehab.prescription.content.DraftLine;
import rehab.prescription.content.DraftRoutine;
import rehab.prescription.content.LineVariant;
import rehab.prescription.content.PainLimits;
import rehab.prescription.content.PainRule;
import rehab.prescription.content.Range;
import rehab.prescription.content.Schedule;
import rehab.prescription.content.Side;

class ContentDifferencesTest {
    private static final LineVariant EASY = new LineVariant("EASY", "Easy", true);
    private static final LineVariant HARD = new LineVariant("HARD", "Hard", false);
    private final DraftLine plank = line("Plank", 1, EASY, DOSE, Side.EACH);
    private final DraftLine row = line("Row", 1, EASY, DOSE, Side.EACH);
    private final DraftLine tuck = line("Chin tuck", 1, EASY, DOSE, Side.EACH);
    private final UUID desk = UUID.randomUUID();

    @Test
    void nothingDiffersFromItself() {
        // Given
        DraftContent content = content(routine(desk, "Desk", plank, row));

        // Then
        assertThat(ContentDifferences.between(content, content)).isEmpty();
    }

    @Test
    void namesWhatChangedOfTheWhole() {
        // Given
        List<DraftRoutine> routines = List.of(routine(desk, "Desk", plank));
        var before = new DraftContent("One", "Stop", PainRule.STOP_ON_PAIN, null, null, routines);
        var after = new DraftContent(
                "Two", "Stop now", PainRule.PAIN_MONITORING, new PainLimits(3, 6), LocalDate.of(2027, 1, 1), routines);

        // When
        List<Difference> changes = ContentDifferences.between(before, after);

        // Then
        assertThat(changes)
                .extracting(Difference::kind, Difference::field, Difference::before, Difference::after)
                .containsExactly(
                        tuple(Difference.Kind.CHANGED, "painLimits", null, new PainLimits(3, 6)),
                        tuple(Difference.Kind.CHANGED, "painRule", PainRule.STOP_ON_PAIN, PainRule.PAIN_MONITORING),
                        tuple(Difference.Kind.CHANGED, "safetyNote", "Stop", "Stop now"),
                        tuple(Difference.Kind.CHANGED, "title", "One", "Two"),
                        tuple(Difference.Kind.CHANGED, "until", null, LocalDate.of(2027, 1, 1)));
    }

    @Test
    void namesWhatChangedOfALine() {
        // Given
        Dose more = new Dose(Range.exactly(3), new Range(10, 15), DOSE.unit(), null, 60);
        DraftLine harder = new DraftLine(
                plank.lineId(), plank.exerciseId(), "plank", 2, "Plank", HARD, more, Side.LEFT, null, null, null);

        // When
        List<Difference> changes = ContentDifferences.between(
                content(routine(desk, "Desk", plank)), content(routine(desk, "Desk", harder)));

        // Then
        assertThat(changes).allMatch(change -> change.kind() == Difference.Kind.LINE_CHANGED);
        assertThat(changes)
                .extracting(Difference::field, Difference::before, Difference::after)
                .containsExactly(
                        tuple("exerciseRevision", 1, 2),
                        tuple("variant", EASY, HARD),
                        tuple("dose.amount", new Range(8, 12), new Range(10, 15)),
                        tuple("side", Side.EACH, Side.LEFT));
        assertThat(changes.get(0).exercise()).isEqualTo("Plank");
        assertThat(changes.get(0).routine()).isEqualTo("Desk");
    }

    @Test
    void linesComeGoAndMove() {
        // Given
        DraftContent before = content(routine(desk, "Desk", plank, row));
        DraftContent after = content(routine(desk, "Desk", row, tuck));

        // When
        List<Difference> added = ContentDifferences.between(before, after);
        List<Difference> swapped = ContentDifferences.between(before, content(routine(desk, "Desk", row, plank)));

        // Then
        assertThat(added)
                .extracting(Difference::kind, Difference::exercise)
                .containsExactly(
                        tuple(Difference.Kind.LINE_REMOVED, "Plank"), tuple(Difference.Kind.LINE_ADDED, "Chin tuck"));
        assertThat(swapped)
                .extracting(Difference::kind, Difference::before, Difference::after)
                .containsExactly(tuple(
                        Difference.Kind.LINE_MOVED, new Difference.Place("Desk", 1), new Difference.Place("Desk", 2)));
    }

    @Test
    void aLineInAnotherRoutineHasMovedThere() {
        // Given
        UUID evening = UUID.randomUUID();
        DraftContent before = content(routine(desk, "Desk", plank, row), routine(evening, "Evening", tuck));
        DraftContent after = content(routine(desk, "Desk", row), routine(evening, "Evening", tuck, plank));

        // When
        List<Difference> changes = ContentDifferences.between(before, after);

        // Then
        assertThat(changes)
                .extracting(Difference::kind, Difference::exercise, Difference::before, Difference::after)
                .containsExactly(tuple(
                        Difference.Kind.LINE_MOVED,
                        "Plank",
                        new Difference.Place("Desk", 1),
                        new Difference.Place("Evening", 2)));
    }

    @Test
    void routinesComeGoAndChange() {
        // Given
        DraftContent before = content(routine(desk, "Desk", plank), routine(UUID.randomUUID(), "Evening", row));
        var renamed = new DraftRoutine(desk, "Office", new Schedule.PerDay(2), List.of(plank));

        // When
        List<Difference> changes =
                ContentDifferences.between(before, content(renamed, routine(UUID.randomUUID(), "Morning", tuck)));

        // Then
        assertThat(changes)
                .extracting(Difference::kind, Difference::routine, Difference::field)
                .containsExactly(
                        tuple(Difference.Kind.ROUTINE_REMOVED, "Evening", null),
                        tuple(Difference.Kind.ROUTINE_CHANGED, "Office", "name"),
                        tuple(Difference.Kind.ROUTINE_CHANGED, "Office", "schedule"),
                        tuple(Difference.Kind.ROUTINE_ADDED, "Morning", null),
                        tuple(Difference.Kind.LINE_REMOVED, "Evening", null),
                        tuple(Difference.Kind.LINE_ADDED, "Morning", null));
    }

    private static DraftContent content(DraftRoutine... routines) {
        return new DraftContent("T", "S", PainRule.STOP_ON_PAIN, null, null, List.of(routines));
    }

    private static DraftRoutine routine(UUID id, String name, DraftLine... lines) {
        return new DraftRoutine(id, name, new Schedule.PerDay(4), List.of(lines));
    }

    private static DraftLine line(String name, int revision, LineVariant variant, Dose dose, Side side) {
        return new DraftLine(
                UUID.randomUUID(), UUID.randomUUID(), name, revision, name, variant, dose, side, null, null, null);
    }
}
