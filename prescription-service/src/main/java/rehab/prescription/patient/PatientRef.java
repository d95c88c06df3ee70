package rehab.prescription.patient;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** A patient whom the caller may see, as far as other features need it. */
public record PatientRef(UUID id, UUID clinicId, ZoneId zone) {

    /** The date where the patient lives. */
    public LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(zone));
    }
}
