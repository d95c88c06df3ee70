package rehab.adherence.stop;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.adherence.access.KnownPatient;
import rehab.adherence.database.Database;
import rehab.adherence.figure.SuspensionKind;
import rehab.adherence.reckoning.Changes;
import rehab.kit.audit.Audit;
import rehab.kit.delivery.Outbox;

/**
 * Puts a prescription on hold because of what the patient told: here in the caller's transaction, so that the patient's app
 * sees it with the next look, and at prescription-service as soon as that is reached.
 */
@ApplicationScoped
public class HoldForSymptom {
    private static final String NEIGHBOUR = "prescription";

    private final Database database;
    private final Outbox outbox;
    private final Changes changes;
    private final Audit audit;
    private final Clock clock;

    HoldForSymptom(Database database, Outbox outbox, Changes changes, Audit audit, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What was told.
     *
     * @param id of the session or the report; the hold's id is derived from it, so telling it twice holds once
     * @param sessionId absent when it was told outside of a session
     * @param day the patient's local day on which it happened
     */
    public record Told(UUID id, @Nullable UUID sessionId, LocalDate day) {
        public static Told inSession(UUID sessionId, LocalDate day) {
            return new Told(sessionId, sessionId, day);
        }

        public static Told outside(UUID reportId, LocalDate day) {
            return new Told(reportId, null, day);
        }

        private UUID holdOf(UUID prescriptionId) {
            return UuidCreator.getNameBasedSha1(id, "hold of " + prescriptionId);
        }
    }

    /**
     * Holds from the patient's today on, unless the prescription has ended or was resumed after the day of the symptom. A
     * further hold of what is on hold is made all the same: a clinician may have resumed a moment ago, and only
     * prescription-service knows; it tells back which of several holds are over.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(KnownPatient patient, UUID prescriptionId, Told told) {
        if (isOver(patient, prescriptionId) || wasResumedAfter(patient, prescriptionId, told.day())) {
            return;
        }
        LocalDate today = patient.today(clock.instant());
        UUID holdId = told.holdOf(prescriptionId);
        var delivery = new HoldDelivery(patient.clinicId(), patient.patientId(), holdId, today, told.sessionId());
        if (!insert(prescriptionId, delivery)) {
            return;
        }
        // Nothing has to arrive before it, and nothing that is refused may hold it up: its order key is its own.
        outbox.put(
                holdId.toString(),
                NEIGHBOUR,
                "/deliveries/prescriptions/" + prescriptionId + "/holds/" + holdId,
                delivery);
        changes.say(patient.patientId(), patient.clinicId(), today);
        audit.record("CREATE", patient.patientId(), "suspension", holdId);
    }

    private boolean isOver(KnownPatient patient, UUID prescriptionId) {
        return database.first(
                        "select status from plan_end where patient_id = ? and prescription_id = ?",
                        row -> row.text("status"),
                        patient.patientId(),
                        prescriptionId)
                .isPresent();
    }

    /**
     * A phone that was offline may tell of a symptom long after. A clinician who has resumed since then has judged a later
     * state of the patient, and an older symptom must not overrule that; it stays on record and asks for a review. On the
     * day of the resumption itself nobody knows which came first, so that holds. Pauses say nothing: whoever ends one has
     * looked at no symptom.
     */
    private boolean wasResumedAfter(KnownPatient patient, UUID prescriptionId, LocalDate day) {
        return database.first(
                        "select suspension_id from suspension where patient_id = ? and prescription_id = ?"
                                + " and kind = 'ON_HOLD' and until_day > ? limit 1",
                        row -> row.uuid("suspension_id"),
                        patient.patientId(),
                        prescriptionId,
                        day)
                .isPresent();
    }

    private boolean insert(UUID prescriptionId, HoldDelivery hold) {
        return database.update(
                        "insert into suspension (patient_id, suspension_id, prescription_id, clinic_id, kind, from_day,"
                                + " cause) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                        hold.patientId(),
                        hold.holdId(),
                        prescriptionId,
                        hold.clinicId(),
                        SuspensionKind.ON_HOLD,
                        hold.from(),
                        hold.cause())
                == 1;
    }
}
