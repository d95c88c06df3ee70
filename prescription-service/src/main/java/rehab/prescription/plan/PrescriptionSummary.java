package rehab.prescription.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A prescription in a list.
 *
 * @param title of the newest version, or of the draft while there is none
 * @param currentVersion absent while nothing has been activated
 * @param effectiveFrom the newest version's first day
 * @param routines how many
 */
record PrescriptionSummary(
        UUID id,
        String title,
        PrescriptionStatus status,
        @Nullable Integer currentVersion,
        @Nullable LocalDate effectiveFrom,
        boolean hasDraft,
        int routines) {}
