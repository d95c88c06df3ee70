package rehab.adherence.redflag;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import rehab.adherence.database.Database;

/** Whether the questions have to be answered before the next session: before the first, and after each resumption. */
@ApplicationScoped
public class RedFlags {
    private final Database database;

    RedFlags(Database database) {
        this.database = database;
    }

    /** How the questions stand for one prescription. */
    public enum State {
        NEEDED,
        DONE
    }

    /** Of a patient's prescriptions, those whose questions have been answered since they were last resumed. */
    public Set<UUID> answered(UUID patientId) {
        return new HashSet<>(database.list(
                "select distinct prescription_id from red_flag_answer where patient_id = ?"
                        + " and red_flags_answered(patient_id, prescription_id)",
                row -> row.uuid("prescription_id"),
                patientId));
    }
}
