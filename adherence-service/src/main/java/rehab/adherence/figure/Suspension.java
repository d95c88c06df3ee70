package rehab.adherence.figure;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a prescription is paused or on hold.
 *
 * @param from first suspended local day
 * @param until first day that is in force again; null while it lasts
 */
public record Suspension(
        UUID prescriptionId,
        SuspensionKind kind,
        LocalDate from,
        @Nullable LocalDate until) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
