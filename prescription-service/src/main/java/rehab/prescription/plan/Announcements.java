package rehab.prescription.plan;

import jakarta.enterprise.context.ApplicationScoped;
import rehab.kit.delivery.Outbox;
import rehab.prescription.careteam.CareTeams;
import rehab.prescription.patient.PatientRef;

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

    void activated(PatientRef patient, PrescriptionVersion version, CareTeams.Standing careTeam) {
        String id = version.prescriptionId().toString();
        var body = new VersionDelivery(
                patient.clinicId(),
                patient.id(),
                patient.zone().getId(),
                version,
                careTeam.members(),
                careTeam.sequence());
        outbox.put(id, NEIGHBOUR, "/deliveries/prescriptions/" + id + "/versions/" + version.version(), body);
    }

    void suspended(Suspension suspension) {
        SuspensionDelivery body = suspension.delivery();
        String id = body.prescriptionId().toString();
        outbox.put(id, NEIGHBOUR, "/deliveries/prescriptions/" + id + "/suspensions/" + suspension.id(), body);
    }
}
