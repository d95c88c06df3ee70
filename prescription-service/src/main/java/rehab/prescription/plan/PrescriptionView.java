package rehab.prescription.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A prescription with its newest version and, for therapists, the draft of the next.
 *
 * @param currentVersion number of the newest activated version; absent while there is none
 * @param effectiveFrom that version's first day
 * @param version that version
 * @param draft absent when nothing is being worked on; never shown to the patient
 */
@Schema(name = "Prescription")
public record PrescriptionView(
        UUID id,
        UUID patientId,
        PrescriptionStatus status,
        Instant createdAt,
        @Nullable Integer currentVersion,
        @Nullable LocalDate effectiveFrom,
        @Nullable PrescriptionVersion version,
        @Nullable DraftView draft) {

    /** Whether something of it has been recalled. */
    boolean hasRecall() {
        boolean isOrdered = version != null
                && version.routines().stream()
                        .flatMap(routine -> routine.lines().stream())
                        .anyMatch(line -> line.recall() != null);
        boolean isDrafted = draft != null
                && draft.routines().stream()
                        .flatMap(routine -> routine.lines().stream())
                        .anyMatch(line -> line.recall() != null);
        return isOrdered || isDrafted;
    }
}
