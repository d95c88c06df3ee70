package rehab.prescription.plan;

import java.time.LocalDate;

/**
 * What can be done to a prescription as it stands, and from which of the patient's days it counts. What is a matter of
 * planning begins tomorrow: a day that has begun is not taken back. What is a matter of safety counts at once: a hold takes
 * today out, its end puts today back, and so does a stop take today out.
 */
final class TransitionPolicy {
    private TransitionPolicy() {}

    /** What came of it. */
    sealed interface Decision {
        /**
         * It is done.
         *
         * @param then the status from now on
         * @param from the first local day on which it counts
         */
        record Move(PrescriptionStatus then, LocalDate from) implements Decision {}

        record Refuse(Refusal reason) implements Decision {}
    }

    enum Refusal {
        NOT_ACTIVE,
        NOT_SUSPENDED,
        ON_HOLD_ALREADY,
        NOTHING_ORDERED,
        ENDED
    }

    /** @param today the patient's local day */
    static Decision decide(Transition wanted, PrescriptionStatus status, LocalDate today) {
        if (status.isEnded()) {
            return new Decision.Refuse(Refusal.ENDED);
        }
        LocalDate tomorrow = today.plusDays(1);
        return switch (wanted) {
            case PAUSE ->
                status == PrescriptionStatus.ACTIVE
                        ? new Decision.Move(PrescriptionStatus.PAUSED, tomorrow)
                        : new Decision.Refuse(Refusal.NOT_ACTIVE);
            case HOLD ->
                switch (status) {
                    case ACTIVE, PAUSED -> new Decision.Move(PrescriptionStatus.ON_HOLD, today);
                    case ON_HOLD -> new Decision.Refuse(Refusal.ON_HOLD_ALREADY);
                    default -> new Decision.Refuse(Refusal.NOTHING_ORDERED);
                };
            case RESUME ->
                switch (status) {
                    case PAUSED -> new Decision.Move(PrescriptionStatus.ACTIVE, tomorrow);
                    case ON_HOLD -> new Decision.Move(PrescriptionStatus.ACTIVE, today);
                    default -> new Decision.Refuse(Refusal.NOT_SUSPENDED);
                };
            case STOP -> end(status, PrescriptionStatus.STOPPED, today);
            case COMPLETE -> end(status, PrescriptionStatus.COMPLETED, tomorrow);
        };
    }

    private static Decision end(PrescriptionStatus status, PrescriptionStatus then, LocalDate from) {
        return status.isRunning() ? new Decision.Move(then, from) : new Decision.Refuse(Refusal.NOTHING_ORDERED);
    }
}
