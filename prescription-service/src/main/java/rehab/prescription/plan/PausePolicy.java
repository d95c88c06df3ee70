package rehab.prescription.plan;

import java.time.LocalDate;
import java.util.Optional;

/** What can be paused and resumed, and from which of the patient's days. A day that has begun is never taken back. */
final class PausePolicy {
    private PausePolicy() {}

    enum Refusal {
        NOT_ACTIVE,
        NOT_PAUSED
    }

    static Optional<Refusal> refusePause(PrescriptionStatus status) {
        return status == PrescriptionStatus.ACTIVE ? Optional.empty() : Optional.of(Refusal.NOT_ACTIVE);
    }

    static Optional<Refusal> refuseResume(PrescriptionStatus status) {
        return status == PrescriptionStatus.PAUSED ? Optional.empty() : Optional.of(Refusal.NOT_PAUSED);
    }

    /** The first local day on which a pause or its end counts. */
    static LocalDate effectiveFrom(LocalDate today) {
        return today.plusDays(1);
    }
}
