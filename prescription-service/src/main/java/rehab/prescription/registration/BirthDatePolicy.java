package rehab.prescription.registration;

import java.time.LocalDate;
import java.util.Optional;

/** Nobody is born tomorrow, or more than 130 years ago. */
final class BirthDatePolicy {
    private static final int OLDEST = 130;

    private BirthDatePolicy() {}

    /** Why a birth date cannot be. */
    enum Refusal {
        FUTURE,
        TOO_LONG_AGO
    }

    /**
     * Judges a birth date.
     *
     * @param today where the patient lives
     */
    static Optional<Refusal> refuse(LocalDate birthDate, LocalDate today) {
        if (birthDate.isAfter(today)) {
            return Optional.of(Refusal.FUTURE);
        }
        return birthDate.isBefore(today.minusYears(OLDEST)) ? Optional.of(Refusal.TOO_LONG_AGO) : Optional.empty();
    }
}
