package rehab.prescription.plan;

import java.util.List;
import java.util.UUID;
import rehab.prescription.careteam.Membership;

/** An activated version, as told to the services that keep a copy. */
record VersionDelivery(
        UUID clinicId, UUID patientId, String timeZone, PrescriptionVersion version, List<Membership> careTeam) {}
