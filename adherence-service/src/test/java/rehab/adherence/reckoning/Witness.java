package rehab.adherence.reckoning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import rehab.adherence.database.Database;

/** Remembers who was reckoned, and fails when told to, after having written. */
@ApplicationScoped
class Witness implements Reckoner {
    private final List<Due> seen = new CopyOnWriteArrayList<>();
    private final Set<UUID> failing = ConcurrentHashMap.newKeySet();

    private final Database database;

    Witness(Database database) {
        this.database = database;
    }

    @Override
    public void reckon(Due due) {
        seen.add(due);
        if (failing.contains(due.patient().patientId())) {
            database.update(
                    "update patient set reckoned_day = '2099-01-01' where patient_id = ?",
                    due.patient().patientId());
            throw new IllegalStateException("told to");
        }
    }

    void fail(UUID patientId) {
        failing.add(patientId);
    }

    void failNoMore(UUID patientId) {
        failing.remove(patientId);
    }

    List<Due> of(UUID patientId) {
        return seen.stream()
                .filter(due -> due.patient().patientId().equals(patientId))
                .toList();
    }
}
