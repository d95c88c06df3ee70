package rehab.prescription.registration;

import java.time.LocalDate;
import rehab.kit.problem.ProblemException;

/** Refuses a birth date that cannot be, in the words of the API. */
final class BirthDates {
    private BirthDates() {}

    /** @throws ProblemException 400 naming the field */
    static void requirePlausible(LocalDate birthDate, LocalDate today) {
        BirthDatePolicy.refuse(birthDate, today).ifPresent(refusal -> {
            throw switch (refusal) {
                case FUTURE -> ProblemException.invalid("birthDate", "Future", "must not be in the future");
                case TOO_LONG_AGO ->
                    ProblemException.invalid("birthDate", "TooLongAgo", "must be within the last 130 years");
            };
        });
    }
}
