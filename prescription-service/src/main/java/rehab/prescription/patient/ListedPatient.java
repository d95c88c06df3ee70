package rehab.prescription.patient;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the list of patients, with its sort key. */
record ListedPatient(
        UUID id,
        String name,
        String sortName,
        LocalDate birthDate,
        String timeZone,
        @Nullable Instant archivedAt,
        long activePrescriptions) {

    PatientSummary summary() {
        return new PatientSummary(id, name, birthDate, timeZone, archivedAt, Math.toIntExact(activePrescriptions));
    }
}
