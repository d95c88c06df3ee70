package rehab.prescription.condition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import rehab.kit.problem.ProblemException;

/**
 * What a patient has now, and the count that says whether a check still rests on it. The count grows with each change of a
 * condition and with each piece of news about rules, so that whoever compares it under the row's lock knows: nothing has
 * moved since the check was made.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PatientConditions {
    private static final String PRESENT =
            "select s.sequence, s.screened, c.condition_id, c.code, c.since, c.week, c.week_on"
                    + " from patient_conditions s left join patient_condition c"
                    + " on c.patient_id = s.patient_id and c.status = 'ACTIVE'"
                    + " where s.patient_id = :patient order by c.code";

    private final EntityManager database;

    PatientConditions(EntityManager database) {
        this.database = database;
    }

    /**
     * What restricts a patient, at one moment.
     *
     * @param sequence the count at that moment
     * @param screened the count at which the active prescriptions were checked last
     */
    public record Present(long sequence, long screened, List<ActiveCondition> conditions) {
        public Present {
            conditions = List.copyOf(conditions);
        }

        /** Whether something has changed since the active prescriptions were checked last. */
        public boolean isStale() {
            return screened < sequence;
        }

        /** The same with one more; unchanged when there is one of its code already, for a second one is never recorded. */
        public Present with(ActiveCondition added) {
            if (conditions.stream().anyMatch(known -> known.code().equals(added.code()))) {
                return this;
            }
            return new Present(
                    sequence,
                    screened,
                    Stream.concat(conditions.stream(), Stream.of(added)).toList());
        }
    }

    /**
     * What restricts the patient, by code.
     *
     * @throws ProblemException 404 when the caller may not know
     */
    public Present present(UUID patientId) {
        @SuppressWarnings("unchecked") // a native query does not carry its type
        List<Tuple> rows = database.createNativeQuery(PRESENT, Tuple.class)
                .setParameter("patient", patientId)
                .getResultList();
        if (rows.isEmpty()) {
            throw ProblemException.notFound();
        }
        List<ActiveCondition> conditions = rows.stream()
                .filter(row -> row.get("condition_id") != null)
                .map(PatientConditions::condition)
                .toList();
        Tuple counts = rows.get(0);
        return new Present(counts.get("sequence", Long.class), counts.get("screened", Long.class), conditions);
    }

    private static ActiveCondition condition(Tuple row) {
        return new ActiveCondition(
                row.get("condition_id", UUID.class),
                row.get("code", String.class),
                row.get("since", LocalDate.class),
                row.get("week", Integer.class),
                row.get("week_on", LocalDate.class));
    }

    /** The count, which then stays until the transaction ends; others may read and share it. */
    public long share(UUID patientId) {
        return locked(patientId, "for share");
    }

    /** The count, with the row locked for a change until the transaction ends; call it after prescriptions were locked. */
    public long lock(UUID patientId) {
        return locked(patientId, "for no key update");
    }

    /** A condition has changed: what was checked before must be checked again. */
    void changed(UUID patientId) {
        database.createNativeQuery("update patient_conditions set sequence = sequence + 1, screened ="
                        + " case when screened = sequence then screened + 1 else screened end"
                        + " where patient_id = :patient")
                .setParameter("patient", patientId)
                .executeUpdate();
    }

    /**
     * The active prescriptions have been checked against what is known now; with the row locked.
     *
     * @param on the patient's local day for which it was checked
     */
    public void screened(UUID patientId, LocalDate on) {
        database.createNativeQuery("update patient_conditions set screened = sequence,"
                        + " screened_on = greatest(screened_on, :day) where patient_id = :patient")
                .setParameter("day", on)
                .setParameter("patient", patientId)
                .executeUpdate();
    }

    private long locked(UUID patientId, String how) {
        List<?> counts = database.createNativeQuery(
                        "select sequence from patient_conditions where patient_id = :patient " + how, Long.class)
                .setParameter("patient", patientId)
                .getResultList();
        if (counts.isEmpty()) {
            throw ProblemException.notFound();
        }
        return (Long) counts.get(0);
    }
}
