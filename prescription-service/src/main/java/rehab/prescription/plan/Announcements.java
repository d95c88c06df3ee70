package rehab.prescription.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import rehab.kit.delivery.Outbox;
import rehab.prescription.careteam.CareTeams;
import rehab.prescription.patient.PatientRef;
import rehab.prescription.safety.OverriddenRule;

/**
 * Tells adherence-service, in order per prescription. Whoever announces holds the prescription's lock: the order in which
 * announcements are written is then the order in which they happened.
 */
@ApplicationScoped
class Announcements {
    private static final String NEIGHBOUR = "adherence";

    private final Outbox outbox;

    Announcements(Outbox outbox) {
        this.outbox = outbox;
    }

    /** @param overrides lines ordered although a rule spoke against them; told again with the version when they grow */
    void activated(
            PatientRef patient,
            PrescriptionVersion version,
            CareTeams.Standing careTeam,
            Set<OverriddenRule> overrides) {
        String id = version.prescriptionId().toString();
        var body = new VersionDelivery(
                patient.clinicId(),
                patient.id(),
                patient.zone().getId(),
                version,
                careTeam.members(),
                careTeam.sequence(),
                List.copyOf(overrides));
        outbox.put(id, NEIGHBOUR, "/deliveries/prescriptions/" + id + "/versions/" + version.version(), body);
    }

    void suspended(Suspension suspension) {
        SuspensionDelivery body = suspension.delivery();
        String id = body.prescriptionId().toString();
        outbox.put(id, NEIGHBOUR, "/deliveries/prescriptions/" + id + "/suspensions/" + suspension.id(), body);
    }

    void ended(PrescriptionEnd end) {
        EndDelivery body = end.delivery();
        String id = body.prescriptionId().toString();
        outbox.put(id, NEIGHBOUR, "/deliveries/prescriptions/" + id + "/end", body);
    }
}
