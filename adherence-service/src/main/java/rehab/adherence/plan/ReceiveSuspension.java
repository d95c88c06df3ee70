package rehab.adherence.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import rehab.adherence.database.Database;
import rehab.adherence.reckoning.Changes;
import rehab.kit.audit.Audit;
import rehab.kit.problem.ProblemException;

/** Keeps a pause or hold. */
@ApplicationScoped
class ReceiveSuspension {
    private final Database database;
    private final Changes changes;
    private final Audit audit;
    private final Clock clock;

    ReceiveSuspension(Database database, Changes changes, Audit audit, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps it, or its end; an end that is known stays, so that the beginning announced again does not undo it.
     *
     * @return whether something was new
     */
    @Transactional
    public boolean receive(UUID suspensionId, SuspensionDelivery delivery) {
        if (delivery.until() != null && delivery.until().isBefore(delivery.from())) {
            throw ProblemException.invalid("until", "Order", "must not be before from");
        }
        int changed = insert(suspensionId, delivery) + end(suspensionId, delivery);
        if (changed > 0) {
            changes.say(delivery.patientId(), delivery.clinicId(), delivery.from());
            audit.record("CHANGE", delivery.patientId(), "suspension", suspensionId);
        }
        return changed > 0;
    }

    private int insert(UUID suspensionId, SuspensionDelivery delivery) {
        return database.update(
                "insert into suspension (patient_id, suspension_id, prescription_id, clinic_id, kind, from_day, until_day,"
                        + " cause, ended_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                delivery.patientId(),
                suspensionId,
                delivery.prescriptionId(),
                delivery.clinicId(),
                delivery.kind(),
                delivery.from(),
                delivery.until(),
                delivery.cause(),
                delivery.until() == null ? null : clock.instant());
    }

    private int end(UUID suspensionId, SuspensionDelivery delivery) {
        return database.update(
                "update suspension set until_day = ?, ended_at = ? where patient_id = ? and suspension_id = ?"
                        + " and until_day is null and ?::date is not null",
                delivery.until(),
                clock.instant(),
                delivery.patientId(),
                suspensionId,
                delivery.until());
    }
}
