package rehab.prescription.patient;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A patient's record.
 *
 * @param timeZone IANA name; the patient's days and weeks are counted in it
 * @param contact absent when none is known
 * @param signInName what the patient signs in with
 * @param archivedAt since when the patient is out of the lists; absent while in care
 */
@Schema(name = "Patient")
public record PatientView(
        UUID id,
        String name,
        LocalDate birthDate,
        @Nullable Contact contact,
        Language language,
        String timeZone,
        String signInName,
        Instant registeredAt,
        @Nullable Instant archivedAt,
        Account account) {

    /** The patient's account. */
    @Schema(name = "PatientAccount")
    public record Account(AccountStatus status) {}
}
