package rehab.adherence.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import rehab.adherence.figure.LocalDay;

/**
 * A patient whom the caller may see.
 *
 * @param zone where the patient lives; a session carries the zone that it was done in
 */
public record KnownPatient(UUID patientId, UUID clinicId, ZoneId zone) {

    /** The patient's local date. */
    public LocalDate today(Instant now) {
        return LocalDay.at(now, zone).date();
    }
}
