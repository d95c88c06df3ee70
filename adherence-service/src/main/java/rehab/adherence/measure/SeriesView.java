package rehab.adherence.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The answers of one kind, and for PSFS of one goal, that stand.
 *
 * @param answers oldest first; the first is the baseline
 * @param nextDue the local day from which it is asked again
 * @param change since the baseline; absent with one answer, and for GRC, which is a change already
 */
@Schema(
        name = "MeasureSeries",
        requiredProperties = {"kind", "answers", "nextDue"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record SeriesView(
        MeasureKind kind,
        @Nullable UUID goalId,
        List<MeasureView> answers,
        LocalDate nextDue,
        @Nullable Change change) {

    static SeriesView of(Series series, @Nullable ImportantChange important, Period every) {
        return new SeriesView(
                series.kind(),
                series.goalId(),
                series.answers().stream().map(MeasureView::of).toList(),
                series.nextDue(every),
                Change.of(series, important));
    }

    /** Which way it went. */
    enum Direction {
        BETTER,
        WORSE,
        SAME
    }

    /**
     * Latest against baseline.
     *
     * @param points latest minus baseline
     * @param verdict against {@code important} and {@code detectable}
     * @param important least change that patients have called important, in points
     * @param detectable least change that was told from chance, in points
     * @param source where both come from
     */
    @Schema(
            name = "MeasureChange",
            requiredProperties = {"points", "direction", "verdict", "important", "detectable", "source"})
    record Change(
            int points, Direction direction, Verdict verdict, double important, double detectable, String source) {

        static @Nullable Change of(Series series, @Nullable ImportantChange important) {
            Integer points = series.change();
            if (points == null || important == null) {
                return null;
            }
            return new Change(
                    points,
                    direction(points, series.kind()),
                    important.judge(points),
                    important.important(),
                    important.detectable(),
                    important.source());
        }

        private static Direction direction(int points, MeasureKind kind) {
            if (points == 0) {
                return Direction.SAME;
            }
            return (points > 0) == kind.isMoreBetter() ? Direction.BETTER : Direction.WORSE;
        }
    }
}
