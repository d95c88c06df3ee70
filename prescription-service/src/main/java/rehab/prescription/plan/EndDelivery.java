package rehab.prescription.plan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The end of a prescription, as told to the services that keep a copy.
 *
 * @param status {@code STOPPED} or {@code COMPLETED}
 * @param lastDay the last local day that counts; it may lie before the first one
 */
record EndDelivery(UUID clinicId, UUID patientId, UUID prescriptionId, PrescriptionStatus status, LocalDate lastDay) {}
