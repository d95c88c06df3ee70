package rehab.prescription.patient;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A patient's record.
 *
 * @param timeZone IANA name; the patient's days and weeks are counted in it
 * @param signInName what the patient signs in with
 */
@Schema(name = "Patient")
public record PatientView(
        UUID id,
        String name,
        LocalDate birthDate,
        Language language,
        String timeZone,
        String signInName,
        Instant registeredAt,
        Account account) {

    /** The patient's account. */
    @Schema(name = "PatientAccount")
    public record Account(AccountStatus status) {}
}
