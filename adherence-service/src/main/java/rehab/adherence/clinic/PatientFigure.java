package rehab.adherence.clinic;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rehab.adherence.figure.AdherenceFigure;
import rehab.adherence.figure.LoggedSession;
import rehab.adherence.figure.Plan;

/**
 * One patient's part in the aggregates; never shown by itself.
 *
 * @param lastDay local day of the last entry ever; null when there is none
 */
record PatientFigure(
        LocalDate today,
        Plan plan,
        AdherenceFigure figure,
        List<LoggedSession> sessions,
        @Nullable LocalDate lastDay) {

    boolean isActive() {
        return plan.isActive(today);
    }

    /** Active, and nothing entered for so long; someone who never entered anything is silent from their first day on. */
    boolean isSilent(Period silentAfter) {
        LocalDate since = lastDay == null ? plan.firstDay().orElse(today) : lastDay;
        return isActive() && !since.plus(silentAfter).isAfter(today);
    }
}
