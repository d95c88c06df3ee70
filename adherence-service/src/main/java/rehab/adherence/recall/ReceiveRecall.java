package rehab.adherence.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import rehab.adherence.database.Database;
import rehab.kit.audit.Audit;

/** Keeps a recall. */
@ApplicationScoped
class ReceiveRecall {
    private final Database database;
    private final Audit audit;
    private final Clock clock;

    ReceiveRecall(Database database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps it, unless it is known.
     *
     * @return whether it was new
     */
    @Transactional
    public boolean receive(RecallDelivery delivery) {
        boolean isNew = database.update(
                        "insert into recall (recall_id, clinic_id, exercise_id, last_affected, received_at)"
                                + " values (?, ?, ?, ?, ?) on conflict do nothing",
                        delivery.recallId(),
                        delivery.clinicId(),
                        delivery.exerciseId(),
                        delivery.lastAffected(),
                        clock.instant())
                == 1;
        if (isNew) {
            audit.record("CREATE", null, "recall", delivery.recallId());
        }
        return isNew;
    }
}
