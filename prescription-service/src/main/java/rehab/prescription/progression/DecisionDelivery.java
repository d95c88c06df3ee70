package rehab.prescription.progression;

import java.time.Instant;
import java.util.UUID;

/** A decision, as adherence-service takes it; why it was made stays here. */
record DecisionDelivery(UUID clinicId, UUID patientId, DecisionKind decision, Instant decidedAt) {}
