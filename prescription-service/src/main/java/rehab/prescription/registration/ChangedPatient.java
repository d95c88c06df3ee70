package rehab.prescription.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.kit.text.Text;
import rehab.prescription.patient.Contact;
import rehab.prescription.patient.Language;
import rehab.prescription.patient.Particulars;

/**
 * What a patient's record is to say, as sent by a client: all of it, not only what changes.
 *
 * @param name 1 to 200 characters
 * @param birthDate not in the future
 * @param contact absent: none is known any more
 * @param timeZone IANA name of the zone in which the patient lives; another one counts for the days to come
 */
@Schema(name = "PatientChange")
record ChangedPatient(
        @Text(max = 200) String name,
        @NotNull LocalDate birthDate,
        @Valid @Nullable Contact contact,
        @NotNull Language language,
        @NotNull @TimeZoneName String timeZone) {

    Particulars particulars() {
        return new Particulars(
                name.strip(),
                birthDate,
                Objects.requireNonNullElse(contact, Contact.NONE),
                language,
                ZoneId.of(timeZone));
    }
}
