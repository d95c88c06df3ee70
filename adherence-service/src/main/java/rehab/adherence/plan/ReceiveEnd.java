package rehab.adherence.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import rehab.adherence.database.Database;
import rehab.adherence.reckoning.Changes;
import rehab.kit.audit.Audit;

/** Keeps the end of a prescription. */
@ApplicationScoped
class ReceiveEnd {
    private final Database database;
    private final Changes changes;
    private final Audit audit;
    private final Clock clock;

    ReceiveEnd(Database database, Changes changes, Audit audit, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps it, unless one is known: a prescription ends once.
     *
     * @return whether it was new
     */
    @Transactional
    public boolean receive(EndDelivery delivery) {
        boolean isNew = database.update(
                        "insert into plan_end (patient_id, prescription_id, clinic_id, status, last_day, received_at)"
                                + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
                        delivery.patientId(),
                        delivery.prescriptionId(),
                        delivery.clinicId(),
                        delivery.status(),
                        delivery.lastDay(),
                        clock.instant())
                == 1;
        if (isNew) {
            changes.say(delivery.patientId(), delivery.clinicId(), delivery.lastDay());
            audit.record("CHANGE", delivery.patientId(), "prescription-end", delivery.prescriptionId());
        }
        return isNew;
    }
}
