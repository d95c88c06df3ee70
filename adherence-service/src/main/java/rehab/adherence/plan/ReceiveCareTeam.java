package rehab.adherence.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import rehab.kit.audit.Audit;

/** Keeps a care team. */
@ApplicationScoped
class ReceiveCareTeam {
    private final PatientCopies patients;
    private final Audit audit;

    ReceiveCareTeam(PatientCopies patients, Audit audit) {
        this.patients = patients;
        this.audit = audit;
    }

    /**
     * Replaces the care team, unless this one or a later one is already known.
     *
     * @return whether it was new
     */
    @Transactional
    public boolean receive(CareTeamDelivery delivery) {
        long known = patients.lock(delivery.patientId(), delivery.clinicId(), delivery.timeZone());
        if (known >= delivery.sequence()) {
            return false;
        }
        patients.move(delivery.patientId(), delivery.timeZone());
        patients.replaceTeam(delivery.patientId(), delivery.clinicId(), delivery.sequence(), delivery.members());
        audit.record("CHANGE", delivery.patientId(), "care-team", null);
        return true;
    }
}
