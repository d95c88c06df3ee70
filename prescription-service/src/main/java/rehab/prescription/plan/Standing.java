package rehab.prescription.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A prescription as the policies see it.
 *
 * @param currentVersion the newest activated version; 0 when there is none
 * @param hasDraft whether the next version is being worked on
 * @param draftUntil the last local day that the draft names; null when it names none
 */
record Standing(
        PrescriptionStatus status,
        int currentVersion,
        boolean hasDraft,
        @Nullable LocalDate draftUntil) {
    int nextVersion() {
        return currentVersion + 1;
    }
}
