package rehab.adherence.reckoning;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import rehab.adherence.access.KnownPatient;
import rehab.adherence.access.PatientAccess;
import rehab.adherence.access.Roles;
import rehab.adherence.database.Database;
import rehab.kit.tenancy.Tenancy;

/**
 * Reckons every patient of whom a change was said, each in a transaction of its own. Several instances may do so at once: a
 * patient is reckoned by one of them at a time. What fails is tried again later and holds up nobody else.
 */
@ApplicationScoped
class ReckonDue {
    private static final Logger LOG = Logger.getLogger(ReckonDue.class);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private static final String NEXT = "select patient_id, clinic_id, attempts from patient_change"
            + " where not_before is null or not_before <= ? order by not_before nulls first, change_id limit 1"
            + " for update skip locked";
    private static final String LOCKED =
            "select patient_id, clinic_id, time_zone, reckoned_day from patient where patient_id = ? for no key update";
    private static final String TAKE = "delete from patient_change where (patient_id, change_id) in (select patient_id,"
            + " change_id from patient_change where patient_id = ? for update skip locked) returning from_day";

    private final Database database;
    private final Tenancy tenancy;
    private final Clock clock;
    private final List<Reckoner> reckoners;

    ReckonDue(Database database, Tenancy tenancy, Clock clock, @All List<Reckoner> reckoners) {
        this.database = database;
        this.tenancy = tenancy;
        this.clock = clock;
        this.reckoners = reckoners.stream()
                .sorted(Comparator.comparingInt(Reckoner::order))
                .toList();
    }

    private record Next(UUID patientId, UUID clinicId, int attempts) {}

    private record Locked(KnownPatient patient, @Nullable LocalDate reckonedDay) {}

    /** Reckons until nothing is due; answers for how many patients. */
    @ActivateRequestContext
    int reckonAll() {
        int reckoned = 0;
        Optional<Next> next = next();
        while (next.isPresent()) {
            reckon(next.orElseThrow());
            reckoned++;
            next = next();
        }
        return reckoned;
    }

    private Optional<Next> next() {
        tenancy.actAs(null, Tenancy.SYSTEM);
        return QuarkusTransaction.requiringNew()
                .call(() -> database.first(
                        NEXT,
                        row -> new Next(row.uuid("patient_id"), row.uuid("clinic_id"), row.integer("attempts")),
                        clock.instant()));
    }

    private void reckon(Next next) {
        tenancy.actAs(next.clinicId(), Roles.RECKONING);
        try {
            QuarkusTransaction.requiringNew().run(() -> reckon(next.patientId(), clock.instant()));
        } catch (RuntimeException problem) {
            LOG.errorf(problem, "Could not reckon patient %s, attempt %d", next.patientId(), next.attempts() + 1);
            QuarkusTransaction.requiringNew().run(() -> later(next));
        }
    }

    /**
     * Whatever is said from here on is reckoned the next time: rows that are taken were visible before anything was read. Days
     * that have ended since the last time are reckoned too: from now on nobody says any more that they have. What changes only
     * from a coming day on is reckoned from today.
     */
    private void reckon(UUID patientId, Instant now) {
        Optional<Locked> locked = database.first(
                LOCKED, row -> new Locked(PatientAccess.read(row), row.dateOrNull("reckoned_day")), patientId);
        List<LocalDate> from = database.list(TAKE, row -> row.date("from_day"), patientId);
        if (locked.isEmpty() || from.isEmpty()) {
            return;
        }
        KnownPatient patient = locked.orElseThrow().patient();
        LocalDate today = patient.today(now);
        LocalDate known = locked.orElseThrow().reckonedDay();
        LocalDate first = Stream.concat(from.stream(), Stream.of(known == null ? today : known, today))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        reckoners.forEach(reckoner -> reckoner.reckon(new Due(patient, first, today)));
        database.update(
                "update patient set reckoned_day = greatest(reckoned_day, ?) where patient_id = ?", today, patientId);
    }

    private void later(Next next) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(next.attempts(), 10));
        database.update(
                "update patient_change set attempts = attempts + 1, not_before = ? where patient_id = ?",
                clock.instant().plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT),
                next.patientId());
    }
}
