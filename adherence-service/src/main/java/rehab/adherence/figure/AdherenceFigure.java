package rehab.adherence.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is always shown together (clinical model, adherence 8), self-reported.
 *
 * @param total of the whole window
 * @param soFar whether a day or week in the window has not ended
 * @param satisfactory whether the figure reaches its threshold; false without a figure
 * @param interruption whether some routine was missed too often in a row
 * @param relativeDose done ÷ planned minimum, not capped; null when nothing was planned
 * @param overDose whether more was done than the upper end of the order allows, times the threshold: someone inside an
 *     ordered range is not over-dosing. For an order without ranges this is relativeDose above the threshold
 * @param lateShare late ÷ all entries, 0 to 1; null without entries
 * @param daysWithoutReport ended days under a plan, not suspended, without any entry
 */
public record AdherenceFigure(
        Tally total,
        boolean soFar,
        boolean satisfactory,
        boolean interruption,
        @Nullable Double relativeDose,
        boolean overDose,
        @Nullable Double lateShare,
        int daysWithoutReport,
        List<Week> weeks,
        List<Day> days,
        List<Routine> routines) {

    /** One ISO week, or the part of it that is in the window. */
    public record Week(IsoWeek week, Tally tally, boolean soFar) {}

    /** One local day. */
    public record Day(LocalDate date, DayState state) {}

    /** One routine, by the name that it had last. */
    public record Routine(UUID prescriptionId, UUID routineId, String name, Tally tally) {}
}
