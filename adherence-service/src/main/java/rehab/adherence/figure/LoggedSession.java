package rehab.adherence.figure;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session as adherence sees it.
 *
 * @param day the patient's local day, fixed when it was logged
 * @param relativeDose done ÷ ordered minimum of its own version, not capped
 * @param late whether it was entered after that day had ended
 * @param painBefore 0 to 10; null when not reported, which is not 0
 * @param painAfter 0 to 10; null when not reported, which is not 0
 */
public record LoggedSession(
        UUID prescriptionId,
        UUID routineId,
        LocalDate day,
        SessionStatus status,
        double relativeDose,
        boolean late,
        @Nullable Integer painBefore,
        @Nullable Integer painAfter) {

    /** Whether it counts as done. */
    public boolean isAttended() {
        return status.isAttended();
    }

    boolean isSkipped() {
        return status == SessionStatus.SKIPPED;
    }

    boolean isStanding() {
        return status != SessionStatus.ENTERED_IN_ERROR;
    }

    /** What was reported last in the session; null when nothing was. */
    public @Nullable Integer pain() {
        return painAfter == null ? painBefore : painAfter;
    }
}
