package rehab.prescription.registration;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import rehab.kit.text.Text;
import rehab.prescription.patient.Language;

/**
 * A patient to be registered, as sent by a client.
 *
 * @param name 1 to 200 characters
 * @param birthDate not in the future
 * @param timeZone IANA name of the zone in which the patient lives
 */
@Schema(name = "PatientRegistration")
record Registration(
        @Text(max = 200) String name,
        @NotNull LocalDate birthDate,
        @NotNull Language language,
        @NotNull @TimeZoneName String timeZone) {}
