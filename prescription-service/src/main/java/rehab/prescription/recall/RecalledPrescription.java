package rehab.prescription.recall;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A prescription that uses a recalled revision, now or from a day to come.
 *
 * @param status ACTIVE or PAUSED
 * @param title of its newest version; for therapists only
 * @param versions numbers of the versions that use it and are not superseded, ascending
 * @param exerciseRevision the oldest revision in use
 * @param until first of the patient's local days on which no version uses it any more; absent while it stays in use
 * @param leads names of the care team's leads
 */
record RecalledPrescription(
        UUID patientId,
        String patientName,
        UUID prescriptionId,
        String status,
        @Nullable String title,
        List<Integer> versions,
        int exerciseRevision,
        @Nullable LocalDate until,
        List<String> leads) {
    RecalledPrescription {
        versions = List.copyOf(versions);
        leads = List.copyOf(leads);
    }
}
