package rehab.prescription.calendar;

import java.time.Instant;
import java.util.UUID;

/** An open feed. */
record Feed(UUID patientId, UUID clinicId, UUID feedId, Instant madeAt) {}
