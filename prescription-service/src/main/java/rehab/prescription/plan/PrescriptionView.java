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
 * @param suspension why and since when it is paused or on hold; absent when it is neither
 * @param end absent while it has not ended
 * @param acknowledgement whether the patient has acknowledged the newest version's safety notes; absent while there is none
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
        @Nullable DraftView draft,
        @Nullable SuspensionView suspension,
        @Nullable EndView end,
        @Nullable AcknowledgementView acknowledgement) {

    PrescriptionView with(@Nullable AcknowledgementView other) {
        return new PrescriptionView(
                id,
                patientId,
                status,
                createdAt,
                currentVersion,
                effectiveFrom,
                version,
                draft,
                suspension,
                end,
                other);
    }

    /** Whether the patient has ever acknowledged the newest version; the tag does not tell. */
    boolean wasAcknowledged() {
        return acknowledgement != null && acknowledgement.at() != null;
    }

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
