package rehab.adherence.reckoning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import rehab.adherence.database.Database;

/** Where it is said that something about a patient changed. */
@ApplicationScoped
public class Changes {
    private final Database database;

    Changes(Database database) {
        this.database = database;
    }

    /**
     * Has the patient reckoned again soon after this transaction has committed.
     *
     * @param from the first local day that may look different now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void say(UUID patientId, UUID clinicId, LocalDate from) {
        database.update(
                "insert into patient_change (patient_id, clinic_id, from_day) values (?, ?, ?)",
                patientId,
                clinicId,
                from);
    }
}
