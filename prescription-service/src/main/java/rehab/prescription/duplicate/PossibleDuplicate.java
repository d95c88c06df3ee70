package rehab.prescription.duplicate;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the clinic who may be the one to be registered: as much as it takes to ask the right colleague.
 *
 * @param registeredOn the patient's local day
 * @param leadName a lead of the care team
 * @param mine whether the caller is in the care team
 * @param archived whether the record would be restored instead of made anew
 * @param patientId only when the caller may open the record
 */
@Schema(name = "PossibleDuplicate")
public record PossibleDuplicate(
        String name,
        LocalDate birthDate,
        LocalDate registeredOn,
        @Nullable String leadName,
        boolean mine,
        boolean archived,
        @Nullable UUID patientId) {}
