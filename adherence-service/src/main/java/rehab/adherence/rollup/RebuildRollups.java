package rehab.adherence.rollup;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import rehab.adherence.access.KnownPatient;
import rehab.adherence.access.PatientAccess;
import rehab.adherence.access.Roles;
import rehab.adherence.database.Database;
import rehab.kit.tenancy.Tenancy;

/**
 * Makes all rollups anew from what is stored. May run while the service works: patients are locked a few at a time, and what
 * is said of them meanwhile is reckoned afterwards. Broken off, it leaves every patient either as before or anew.
 */
@ApplicationScoped
class RebuildRollups {
    private static final int AT_ONCE = 200;
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String NEXT = "select patient_id, clinic_id, time_zone from patient where clinic_id = ?"
            + " and patient_id > ? order by patient_id limit " + AT_ONCE + " for no key update";

    private final Database database;
    private final Tenancy tenancy;
    private final RollUp rollUp;
    private final Clock clock;

    RebuildRollups(Database database, Tenancy tenancy, RollUp rollUp, Clock clock) {
        this.database = database;
        this.tenancy = tenancy;
        this.rollUp = rollUp;
        this.clock = clock;
    }

    /**
     * Rebuilds, clinic by clinic.
     *
     * @param progress is told after some patients how many are done so far
     * @return how many patients
     */
    @ActivateRequestContext
    int rebuild(IntConsumer progress) {
        tenancy.actAs(null, Tenancy.SYSTEM);
        List<UUID> clinics = QuarkusTransaction.requiringNew()
                .call(() -> database.list("select distinct clinic_id from patient", row -> row.uuid("clinic_id")));
        int rebuilt = 0;
        for (UUID clinic : clinics) {
            tenancy.actAs(clinic, Roles.RECKONING);
            Optional<KnownPatient> last = Optional.empty();
            do {
                UUID after = last.map(KnownPatient::patientId).orElse(BEFORE_ALL);
                List<KnownPatient> some =
                        QuarkusTransaction.requiringNew().timeout(60).call(() -> rebuild(clinic, after));
                last = some.stream().reduce((one, next) -> next);
                rebuilt += some.size();
                progress.accept(rebuilt);
            } while (last.isPresent());
        }
        return rebuilt;
    }

    private List<KnownPatient> rebuild(UUID clinic, UUID after) {
        List<KnownPatient> patients = database.list(NEXT, PatientAccess::read, clinic, after);
        if (!patients.isEmpty()) {
            Instant now = clock.instant();
            rollUp.from(
                    LocalDate.EPOCH,
                    patients.stream()
                            .map(patient -> new RollUp.Of(patient, patient.today(now)))
                            .toList());
        }
        return patients;
    }
}
