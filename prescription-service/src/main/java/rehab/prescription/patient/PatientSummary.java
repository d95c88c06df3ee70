package rehab.prescription.patient;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A patient in a list.
 *
 * @param archivedAt since when the patient is archived; absent while in care
 * @param activePrescriptions how many prescriptions are active now; paused ones and drafts do not count
 */
public record PatientSummary(
        UUID id,
        String name,
        LocalDate birthDate,
        String timeZone,
        @Nullable Instant archivedAt,
        int activePrescriptions) {}
