package rehab.prescription.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Patients who are to be checked again, and the news that makes them so. */
@ApplicationScoped
class DuePatients {
    private static final int AT_ONCE = 100;

    private final EntityManager database;
    private final Clock clock;

    DuePatients(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A patient who is due. */
    record Due(UUID patientId, UUID clinicId) {}

    /** Those of any clinic, some at a time, by id; for the application's own jobs only. */
    @SuppressWarnings("unchecked") // a native query does not carry its type
    List<Due> next(@Nullable Due after) {
        List<Tuple> rows = database.createNativeQuery(
                        "select patient_id, clinic_id from patients_to_screen(:now, cast(:after as uuid), :most)",
                        Tuple.class)
                .setParameter("now", clock.instant())
                .setParameter("after", after == null ? null : after.patientId().toString())
                .setParameter("most", AT_ONCE)
                .getResultList();
        return rows.stream()
                .map(row -> new Due(row.get("patient_id", UUID.class), row.get("clinic_id", UUID.class)))
                .toList();
    }

    /** Every patient of the clinic, or of all clinics, is due. */
    void ask(@Nullable UUID clinicId) {
        database.createNativeQuery("select ask_for_screening(cast(:clinic as uuid))", Long.class)
                .setParameter("clinic", clinicId == null ? null : clinicId.toString())
                .getSingleResult();
    }
}
