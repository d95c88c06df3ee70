package rehab.prescription.burden;

import java.util.List;
import rehab.prescription.content.Range;

/**
 * What a prescription asks of a patient's time: an estimate. Ranges go from the least to the most that is ordered, in whole
 * minutes, rounded up. What is done only when it is needed is left out, except of {@code routineMinutes}.
 *
 * @param minutesPerDay on the fullest day of the week, when everything that may fall on it does; 0 when nothing has a schedule
 * @param minutesPerWeek in a whole week
 * @param exercisesPerDay different exercises on that fullest day, however often each is done
 * @param routineMinutes doing each routine once, in the order of the routines
 * @param warnings where a limit is passed, by the most that is ordered; there is no agreed number, so this is a question to
 *     the therapist and no more
 */
public record Burden(
        Range minutesPerDay,
        Range minutesPerWeek,
        int exercisesPerDay,
        List<Range> routineMinutes,
        List<BurdenWarning> warnings) {
    public Burden {
        routineMinutes = List.copyOf(routineMinutes);
        warnings = List.copyOf(warnings);
    }
}
