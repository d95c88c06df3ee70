package rehab.adherence.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static rehab.adherence.figure.AmountUnit.REPS;
import static rehab.adherence.progression.Doses.dose;
import static rehab.adherence.progression.Doses.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rehab.adherence.figure.Side;
import rehab.adherence.plan.OrderedLine;
import rehab.adherence.plan.OrderedProgression.Step;
import rehab.adherence.plan.OrderedRoutine;
import rehab.adherence.plan.OrderedSchedule;
import rehab.adherence.plan.OrderedVersion;

/** Which versions' logs can be held together, and what a replay makes of them. */
class LineRunTest {
    private static final OrderedLine TEN = line(dose(3, 10, REPS, null, null), Side.BOTH_TOGETHER, null);
    private static final OrderedLine TWELVE = line(dose(3, 12, REPS, null, null), Side.BOTH_TOGETHER, null);
    private static final OrderedLine TEN_HARDER = line(dose(3, 10, REPS, null, null), Side.BOTH_TOGETHER, "HARDER");
    private static final OrderedLine TEN_EACH = line(dose(3, 10, REPS, null, null), Side.EACH, null);

    @Test
    void versionsThatLeaveTheLineAloneAreOneRun() {
        assertThat(runs(List.of(List.of(TEN), List.of(TEN), List.of(TEN)))).containsExactly("1 to 3");
    }

    @Test
    void anotherDoseVariantOrSideBeginsAnother() {
        assertThat(runs(List.of(List.of(TEN), List.of(TWELVE), List.of(TEN), List.of(TEN_HARDER), List.of(TEN_EACH))))
                .containsExactly("1 to 1", "2 to 2", "3 to 3", "4 to 4", "5 to 5");
    }

    @Test
    void aLineThatWasTakenOutInBetweenBeginsAnother() {
        assertThat(runs(List.of(List.of(TEN), List.of(), List.of(TEN)))).containsExactly("1 to 1", "3 to 3");
    }

    @Test
    void aReplayBeginsAnewAfterEachProposalAndEachChangeOfTheOrder() {
        // Given
        List<LineRun> runs = LineRun.of(versions(List.of(List.of(TEN), List.of(TWELVE))), Doses.LINE);
        List<Performance> log = new ArrayList<>();
        for (int day = 0; day < 5; day++) {
            log.add(Said.one("12 12 12, pain 1, effort 4", Said.FIRST.plusDays(day), 1));
        }
        log.add(Said.one("12 12 12, pain 1, effort 4", Said.FIRST.plusDays(5), 2));
        log.add(Said.one("12 12 12, pain 1, effort 4", Said.FIRST.plusDays(6), 2));

        // When
        List<Replay.Step> steps = Replay.over(runs, log, Doses.rule(2, Step.REPS, 2));

        // Then
        assertThat(steps).hasSize(7);
        assertThat(steps.stream()
                        .filter(step -> step.proposed().isPresent())
                        .map(step -> step.done().day() + " to "
                                + step.proposed().orElseThrow().change().amount()))
                .containsExactly(
                        "2026-10-06 to " + Doses.range(12, 12),
                        "2026-10-08 to " + Doses.range(12, 12),
                        "2026-10-11 to " + Doses.range(14, 14));
    }

    private static List<String> runs(List<List<OrderedLine>> versions) {
        return LineRun.of(versions(versions), Doses.LINE).stream()
                .map(run -> run.firstVersion() + " to " + run.lastVersion())
                .toList();
    }

    private static List<OrderedVersion> versions(List<List<OrderedLine>> lines) {
        List<OrderedVersion> versions = new ArrayList<>();
        for (List<OrderedLine> each : lines) {
            versions.add(new OrderedVersion(
                    new UUID(0, 1),
                    new UUID(0, 2),
                    versions.size() + 1,
                    "Shoulder",
                    "",
                    OrderedVersion.PainRule.STOP_ON_PAIN,
                    null,
                    LocalDate.parse("2026-10-05"),
                    null,
                    null,
                    List.of(new OrderedRoutine(new UUID(0, 3), "Strength", new OrderedSchedule.PerDay(1), each))));
        }
        return versions;
    }
}
