package rehab.adherence.reckoning;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.awaitility.Awaitility;
import rehab.adherence.DatabaseAs;
import rehab.adherence.DatabaseAs.Name;

/** For tests of what is reckoned: waits until nothing that was said is left, without waiting for the job's turn. */
@ApplicationScoped
public class Reckoned {
    private final ReckonDue reckon;
    private final SayDaysEnded ended;
    private final DatabaseAs database;

    Reckoned(ReckonDue reckon, SayDaysEnded ended, DatabaseAs database) {
        this.reckon = reckon;
        this.ended = ended;
        this.database = database;
    }

    /** Until every change said so far, and every ended day, is reckoned. */
    public void await() {
        ended.say();
        awaitChanges();
    }

    /** Until every change said so far is reckoned; of ended days nobody says anything. */
    public void awaitChanges() {
        Awaitility.await().until(() -> {
            reckon.reckonAll();
            return waiting() == 0;
        });
    }

    /** What another test made fail is none of ours. */
    private int waiting() throws SQLException {
        return Integer.parseInt(database.list(
                        new Name(null, "system", null, null),
                        "select count(*) from patient_change where not_before is null")
                .get(0));
    }
}
