package rehab.prescription.plan;

import java.util.List;
import java.util.UUID;
import rehab.prescription.careteam.Membership;

/**
 * An activated version, as told to the services that keep a copy.
 *
 * @param careTeam the patient's care team as it stands
 * @param careTeamSequence which state of the care team this is, as in {@code CareTeamDelivery}; the highest one holds
 */
record VersionDelivery(
        UUID clinicId,
        UUID patientId,
        String timeZone,
        PrescriptionVersion version,
        List<Membership> careTeam,
        long careTeamSequence) {}
