package rehab.adherence.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import rehab.kit.audit.Audit;

/** Keeps a care team. */
@ApplicationScoped
class ReceiveCareTeam {
    private final PatientCopies patients;
    private final Event<ContactAnnounced> contacts;
    private final Audit audit;

    ReceiveCareTeam(PatientCopies patients, Event<ContactAnnounced> contacts, Audit audit) {
        this.patients = patients;
        this.contacts = contacts;
        this.audit = audit;
    }

    /**
     * Replaces the care team, unless this one or a later one is already known. How the patient is reached has a sequence of its
     * own: a version that was announced meanwhile brings the same team, but not that.
     *
     * @return whether it was new
     */
    @Transactional
    public boolean receive(CareTeamDelivery delivery) {
        long known = patients.lock(delivery.patientId(), delivery.clinicId(), delivery.timeZone());
        delivery.contact().ifPresent(contacts::fire);
        if (known >= delivery.sequence()) {
            return false;
        }
        patients.move(delivery.patientId(), delivery.timeZone());
        patients.replaceTeam(delivery.patientId(), delivery.clinicId(), delivery.sequence(), delivery.members());
        audit.record("CHANGE", delivery.patientId(), "care-team", null);
        return true;
    }
}
