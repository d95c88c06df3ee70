package rehab.prescription.plan;

import java.util.List;
import java.util.UUID;
import rehab.prescription.careteam.Membership;
import rehab.prescription.safety.OverriddenRule;

/**
 * An activated version, as told to the services that keep a copy.
 *
 * @param careTeam the patient's care team as it stands
 * @param careTeamSequence which state of the care team this is, as in {@code CareTeamDelivery}; the highest one holds
 * @param overrides lines that were ordered although a rule spoke against them
 */
record VersionDelivery(
        UUID clinicId,
        UUID patientId,
        String timeZone,
        PrescriptionVersion version,
        List<Membership> careTeam,
        long careTeamSequence,
        List<OverriddenRule> overrides) {}
