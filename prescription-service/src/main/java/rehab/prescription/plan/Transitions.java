package rehab.prescription.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes what has been decided: the status, the suspension that begins or ends with it, the end; and announces it. Whoever
 * calls holds the prescription's lock.
 */
@ApplicationScoped
class Transitions {
    private static final String NO_REASON = "-";

    private final PrescriptionRepository prescriptions;
    private final SuspensionRepository suspensions;
    private final Announcements announcements;

    Transitions(PrescriptionRepository prescriptions, SuspensionRepository suspensions, Announcements announcements) {
        this.prescriptions = prescriptions;
        this.suspensions = suspensions;
        this.announcements = announcements;
    }

    /** @param reason absent only where a prescription reaches its end */
    @Transactional(Transactional.TxType.MANDATORY)
    void make(Prescription prescription, TransitionPolicy.Decision.Move move, @Nullable String reason, Signature by) {
        LocalDate from = move.from();
        endOpenSuspension(prescription, from, reason, by);
        switch (move.then()) {
            case PAUSED -> begin(Suspension.pause(prescription, from, Objects.requireNonNull(reason), by));
            case ON_HOLD -> hold(prescription, HoldCause.CLINICIAN, from, Objects.requireNonNull(reason), by);
            case STOPPED, COMPLETED -> end(prescription, move.then(), from.minusDays(1), reason, by);
            case ACTIVE -> {}
            case DRAFT -> throw new IllegalArgumentException("nothing becomes a draft again");
        }
        prescription.becomes(move.then());
    }

    /** Puts it on hold from that day on; a pause ends where the hold begins. */
    @Transactional(Transactional.TxType.MANDATORY)
    void makeHold(Prescription prescription, HoldCause cause, LocalDate from, String reason, Signature by) {
        makeHold(prescription, Suspension.hold(prescription, cause, from, reason, by), from, reason, by);
    }

    /** As above, with a hold that has been made; {@code from} is its first day. */
    @Transactional(Transactional.TxType.MANDATORY)
    void makeHold(Prescription prescription, Suspension hold, LocalDate from, String reason, Signature by) {
        endOpenSuspension(prescription, from, reason, by);
        begin(hold);
        prescription.becomes(PrescriptionStatus.ON_HOLD);
    }

    /**
     * Keeps a further hold of what is on hold already, and ends it where the present one begins: there is one hold to resume
     * from. Announced, so that whoever put it on lets go of it together with the present one.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void joinHold(Prescription prescription, Suspension hold, String reason, Signature by) {
        Suspension present = suspensions.open(prescription.key()).orElseThrow();
        hold.end(present.from(), reason, by);
        begin(hold);
    }

    private void hold(Prescription prescription, HoldCause cause, LocalDate from, String reason, Signature by) {
        begin(Suspension.hold(prescription, cause, from, reason, by));
    }

    private void begin(Suspension suspension) {
        suspensions.persist(suspension);
        announcements.suspended(suspension);
    }

    private void endOpenSuspension(
            Prescription prescription, LocalDate firstDayAgain, @Nullable String reason, Signature by) {
        Optional<Suspension> open = prescription.status() == PrescriptionStatus.ACTIVE
                ? Optional.empty()
                : suspensions.open(prescription.key());
        open.ifPresent(suspension -> {
            suspension.end(firstDayAgain, Objects.requireNonNullElse(reason, NO_REASON), by);
            suspensions.flush();
            announcements.suspended(suspension);
        });
    }

    private void end(
            Prescription prescription,
            PrescriptionStatus status,
            LocalDate lastDay,
            @Nullable String reason,
            Signature by) {
        PrescriptionEnd end = new PrescriptionEnd(prescription, status, lastDay, reason, by);
        prescriptions.add(end);
        announcements.ended(end);
    }
}
