package rehab.adherence.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an attended session says about one line.
 *
 * @param exercise its name as it was ordered then
 * @param day the patient's local day
 * @param ordered as the session's own version had it
 * @param painDuring 0 to 10; null when not reported, which is not 0
 * @param sets empty when nothing of the line was reported, which counts as not done, as in the session's own completion
 */
public record LineSession(
        UUID prescriptionId,
        UUID routineId,
        String exercise,
        LocalDate day,
        PrescribedLine ordered,
        @Nullable Integer painDuring,
        List<DoneSet> sets) {
    public LineSession {
        sets = List.copyOf(sets);
    }
}
