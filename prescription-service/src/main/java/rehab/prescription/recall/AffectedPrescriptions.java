package rehab.prescription.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.tenancy.Tenancy;

/**
 * Finds the prescriptions that recalls concern, through the table of prescribed exercises. A version counts until the
 * patient's local day on which a later one takes its place; what the caller may see is said here, and again by row-level
 * security.
 */
@ApplicationScoped
class AffectedPrescriptions {
    /**
     * Versions that use what the recall r recalls, of prescriptions that the caller may know of. {@code offset 0} makes
     * PostgreSQL begin with the exercise: it cannot guess how few rows row-level security will leave of the other tables.
     */
    private static final String IN_USE =
            " from (select * from prescribed_exercise e where e.exercise_id = r.exercise_id"
                    + " and e.clinic_id = :clinic and e.lowest_revision <= r.last_affected offset 0) as x"
                    + " join prescription p on p.patient_id = x.patient_id and p.prescription_id = x.prescription_id"
                    + " and p.status in ('ACTIVE', 'PAUSED', 'ON_HOLD')"
                    + " join patient a on a.patient_id = x.patient_id"
                    + " where (x.superseded_from is null"
                    + " or x.superseded_from > cast(cast(:now as timestamptz) at time zone a.time_zone as date))"
                    + " and (:role = 'administrator' or exists (select from care_team_member m"
                    + " where m.patient_id = x.patient_id and m.therapist_id = :subject and m.ended_at is null))";

    static final String COUNTED = "select r.recall_id, r.exercise_id, r.exercise_name, r.kind, r.revision,"
            + " r.reason, r.at, (select count(distinct x.prescription_id)" + IN_USE + ") as affected"
            + " from recall r where (r.clinic_id is null or r.clinic_id = :clinic)";

    static final String OF_RECALL = "select u.*, lower(u.name) as sort_name,"
            + " (select v.content ->> 'title' from prescription_version v where v.patient_id = u.patient_id"
            + " and v.prescription_id = u.prescription_id and v.version = u.current_version and :role = 'therapist')"
            + " as title,"
            + " array(select m.therapist_name from care_team_member m where m.patient_id = u.patient_id"
            + " and m.role = 'LEAD' and m.ended_at is null order by m.started_at) as leads"
            + " from recall r cross join lateral (select a.patient_id, a.name, p.prescription_id, p.status, p.current_version,"
            + " array_agg(x.version order by x.version) as versions, min(x.lowest_revision) as lowest,"
            + " case when bool_or(x.superseded_from is null) then null else max(x.superseded_from) end as until_date"
            + IN_USE + " group by a.patient_id, p.patient_id, p.prescription_id) as u"
            + " where r.recall_id = :recall";

    private final EntityManager database;
    private final Tenancy tenancy;
    private final Clock clock;

    AffectedPrescriptions(EntityManager database, Tenancy tenancy, Clock clock) {
        this.database = database;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Where a page of recalls ended. */
    record RecallKey(Instant at, UUID recallId) {}

    /** Where a page of prescriptions ended. */
    record PrescriptionSortKey(String name, UUID patientId, UUID prescriptionId) {}

    /** A prescription with its sort key. */
    record Listed(String sortName, RecalledPrescription prescription) {}

    /** Recalls of the caller's clinic, newest first, at most {@code rows} of them, after the one with this key. */
    List<RecallView> counted(@Nullable RecallKey after, int rows) {
        String from = after == null ? "" : " and (r.at, r.recall_id) < (:at, :id)";
        Query query = asCaller(COUNTED + from + " order by r.at desc, r.recall_id desc");
        if (after != null) {
            query.setParameter("at", after.at()).setParameter("id", after.recallId());
        }
        return tuples(query, rows).stream().map(AffectedPrescriptions::recall).toList();
    }

    /** What one recall concerns, by name, at most {@code rows} of them, after the one with this key. */
    List<Listed> of(UUID recallId, @Nullable PrescriptionSortKey after, int rows) {
        String from = after == null
                ? ""
                : " and (lower(u.name), u.patient_id, u.prescription_id) > (:name, :patient, :prescription)";
        Query query = asCaller(OF_RECALL + from + " order by lower(u.name), u.patient_id, u.prescription_id")
                .setParameter("recall", recallId);
        if (after != null) {
            query.setParameter("name", after.name())
                    .setParameter("patient", after.patientId())
                    .setParameter("prescription", after.prescriptionId());
        }
        return tuples(query, rows).stream()
                .map(AffectedPrescriptions::prescription)
                .toList();
    }

    private Query asCaller(String sql) {
        Tenancy.Acting acting = tenancy.acting();
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("clinic", acting.clinicId())
                .setParameter("role", acting.role())
                .setParameter("subject", acting.subject())
                .setParameter("now", clock.instant());
    }

    @SuppressWarnings("unchecked") // a native query does not carry its type
    private static List<Tuple> tuples(Query query, int rows) {
        return query.setMaxResults(rows).getResultList();
    }

    private static RecallView recall(Tuple row) {
        return new RecallView(
                row.get("recall_id", UUID.class),
                new RecallView.RecalledExercise(
                        row.get("exercise_id", UUID.class), row.get("exercise_name", String.class)),
                RecallKind.valueOf(row.get("kind", String.class)),
                row.get("revision", Integer.class),
                row.get("reason", String.class),
                row.get("at", Instant.class),
                Math.toIntExact(row.get("affected", Long.class)));
    }

    private static Listed prescription(Tuple row) {

        return new Listed(
                row.get("sort_name", String.class),
                new RecalledPrescription(
                        row.get("patient_id", UUID.class),
                        row.get("name", String.class),
                        row.get("prescription_id", UUID.class),
                        row.get("status", String.class),
                        row.get("title", String.class),
                        List.of(row.get("versions", Integer[].class)),
                        row.get("lowest", Integer.class),
                        row.get("until_date", LocalDate.class),
                        List.of(row.get("leads", String[].class))));
    }
}
