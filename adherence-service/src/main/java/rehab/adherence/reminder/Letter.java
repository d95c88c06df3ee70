package rehab.adherence.reminder;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A mail that has been decided on and noted, and is to be sent once.
 *
 * @param day the patient's local day that it is for
 * @param attempt counts the day's attempts, from 1
 */
record Letter(
        UUID patientId,
        UUID clinicId,
        LocalDate day,
        int attempt,
        String address,
        Words words,
        UnsubscribeToken token) {

    /** Nothing of a person. */
    @Override
    public String toString() {
        return "Letter";
    }
}
