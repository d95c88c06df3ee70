package rehab.adherence.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import rehab.adherence.database.Database;

/** Has everybody reckoned again who was ever ordered what is recalled; the rule says whom it concerns now. */
@ApplicationScoped
class SpreadRecall {
    private static final String CONCERNED = "insert into patient_change (patient_id, clinic_id, from_day)"
            + " select p.patient_id, p.clinic_id, (?::timestamptz at time zone p.time_zone)::date from patient p"
            + " where p.patient_id in (select o.patient_id from ordered_exercise o"
            + " where o.exercise_id = ? and o.revision <= ? and (?::uuid is null or o.clinic_id = ?))";

    private final Database database;
    private final Clock clock;

    SpreadRecall(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In every clinic that it concerns. */
    @Transactional
    public void spread(RecallDelivery recall) {
        database.update(
                CONCERNED,
                clock.instant(),
                recall.exerciseId(),
                recall.lastAffected(),
                recall.clinicId(),
                recall.clinicId());
    }
}
