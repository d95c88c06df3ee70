package rehab.adherence.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import rehab.adherence.figure.DoneSide;
import rehab.adherence.figure.LineFigure;

/**
 * One line over the attended sessions: how the exercise went when there was a session.
 *
 * @param exercise its name as it was ordered last
 * @param sides each side that was ordered, by itself
 * @param pain reported during the exercise; a session without a report is not in it, which is not 0
 */
@Schema(
        name = "AdherenceLine",
        requiredProperties = {"prescriptionId", "routineId", "lineId", "exercise", "sides", "pain"})
record LineView(
        UUID prescriptionId, UUID routineId, UUID lineId, String exercise, List<OfSide> sides, List<PainOn> pain) {

    static LineView of(LineFigure line) {
        return new LineView(
                line.prescriptionId(),
                line.routineId(),
                line.lineId(),
                line.exercise(),
                line.sides().stream().map(OfSide::of).toList(),
                line.pain().stream()
                        .map(pain -> new PainOn(pain.day(), pain.pain()))
                        .toList());
    }

    /**
     * One side.
     *
     * @param sessions attended sessions in which it was ordered
     * @param done those in which anything of it was done
     * @param completion mean of min(1, done ÷ ordered minimum), 0 to 1
     * @param relativeDose the same, not capped
     * @param weeks those with a session
     */
    @Schema(
            name = "AdherenceLineSide",
            requiredProperties = {"side", "sessions", "done", "completion", "relativeDose", "weeks"})
    record OfSide(DoneSide side, int sessions, int done, double completion, double relativeDose, List<Week> weeks) {
        static OfSide of(LineFigure.OfSide side) {
            LineFigure.Dosage whole = side.whole();
            return new OfSide(
                    side.side(),
                    whole.sessions(),
                    whole.done(),
                    whole.completion(),
                    whole.relativeDose(),
                    side.weeks().stream().map(Week::of).toList());
        }
    }

    /**
     * One ISO week.
     *
     * @param isoWeek such as 2026-W43
     * @param from its Monday
     */
    @Schema(
            name = "AdherenceLineWeek",
            requiredProperties = {"isoWeek", "from", "sessions", "done", "completion", "relativeDose"})
    record Week(String isoWeek, LocalDate from, int sessions, int done, double completion, double relativeDose) {
        static Week of(LineFigure.Week week) {
            LineFigure.Dosage dosage = week.dosage();
            return new Week(
                    week.week().label(),
                    week.week().monday(),
                    dosage.sessions(),
                    dosage.done(),
                    dosage.completion(),
                    dosage.relativeDose());
        }
    }

    /**
     * Pain during one session.
     *
     * @param pain 0 to 10
     */
    @Schema(
            name = "LinePain",
            requiredProperties = {"date", "pain"})
    record PainOn(LocalDate date, int pain) {}
}
