package rehab.prescription.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rehab.prescription.content.AmountUnit;
import rehab.prescription.content.Dose;
import rehab.prescription.content.DraftContent;
import rehab.prescription.content.DraftLine;
import rehab.prescription.content.DraftRoutine;
import rehab.prescription.content.PainRule;
import rehab.prescription.content.Range;
import rehab.prescription.content.Schedule;
import rehab.prescription.content.Side;

class CarriedDraftTest {
    private final UUID routine = UUID.randomUUID();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @Test
    void linesLeftAsTheyWereFollowTheNewVersionAndChangedOnesStay() {
        // Given
        DraftContent before = content("Before", line(first, 8), line(second, 8));
        DraftContent draft = content("Being written", line(first, 8), line(second, 6));

        // When
        DraftContent carried = CarriedDraft.over(draft, before, content("After", line(first, 10), line(second, 10)));

        // Then
        assertThat(carried).isEqualTo(content("Being written", line(first, 10), line(second, 6)));
    }

    @Test
    void whatTheDraftHasTakenOutStaysOut() {
        // Given
        DraftContent before = content("Before", line(first, 8), line(second, 8));

        // When
        DraftContent carried = CarriedDraft.over(
                content("Being written", line(second, 8)), before, content("After", line(first, 10), line(second, 8)));

        // Then
        assertThat(carried).isEqualTo(content("Being written", line(second, 8)));
    }

    private DraftContent content(String title, DraftLine... lines) {
        return new DraftContent(
                title,
                "S",
                PainRule.STOP_ON_PAIN,
                null,
                null,
                List.of(new DraftRoutine(routine, "Desk", new Schedule.PerDay(1), List.of(lines))));
    }

    private static DraftLine line(UUID id, int repetitions) {
        return new DraftLine(
                id,
                new UUID(0, 1),
                "plank",
                1,
                "Plank",
                null,
                new Dose(Range.exactly(1), Range.exactly(repetitions), AmountUnit.REPS, null, null),
                Side.EACH,
                null,
                null,
                null);
    }
}
