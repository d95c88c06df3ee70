package rehab.prescription.patient;

import java.time.LocalDate;
import java.util.UUID;

/** A row of the list of patients, with its sort key. */
record ListedPatient(
        UUID id, String name, String sortName, LocalDate birthDate, String timeZone, long activePrescriptions) {

    PatientSummary summary() {
        return new PatientSummary(id, name, birthDate, timeZone, Math.toIntExact(activePrescriptions));
    }
}
