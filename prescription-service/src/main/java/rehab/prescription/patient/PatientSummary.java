package rehab.prescription.patient;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A patient in a list.
 *
 * @param activePrescriptions how many prescriptions are active now; paused ones and drafts do not count
 */
public record PatientSummary(UUID id, String name, LocalDate birthDate, String timeZone, int activePrescriptions) {}
