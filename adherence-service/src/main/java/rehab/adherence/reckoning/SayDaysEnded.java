package rehab.adherence.reckoning;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import rehab.adherence.database.Database;
import rehab.kit.tenancy.Tenancy;

/** Says of every patient whose local day ended since the last reckoning that there is something to reckon, however long ago. */
@ApplicationScoped
class SayDaysEnded {
    private static final String ENDED = "insert into patient_change (patient_id, clinic_id, from_day)"
            + " select p.patient_id, p.clinic_id, coalesce(p.reckoned_day, ?) from patient p"
            + " where p.time_zone = ? and (p.reckoned_day is null or p.reckoned_day < ?)"
            + " and not exists (select from patient_change c where c.patient_id = p.patient_id)";

    private final Database database;
    private final Tenancy tenancy;
    private final Clock clock;

    SayDaysEnded(Database database, Tenancy tenancy, Clock clock) {
        this.database = database;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Answers of how many patients. */
    @ActivateRequestContext
    int say() {
        tenancy.actAs(null, Tenancy.SYSTEM);
        Instant now = clock.instant();
        List<String> zones = QuarkusTransaction.requiringNew()
                .call(() -> database.list("select distinct time_zone from patient", row -> row.text("time_zone")));
        return zones.stream()
                .mapToInt(zone -> QuarkusTransaction.requiringNew().call(() -> say(zone, now)))
                .sum();
    }

    private int say(String zone, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneId.of(zone));
        return database.update(ENDED, today, zone, today);
    }
}
