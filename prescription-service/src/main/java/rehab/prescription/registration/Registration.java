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
 * A patient to be registered, as sent by a client.
 *
 * @param name 1 to 200 characters
 * @param birthDate not in the future
 * @param contact absent when none is known
 * @param timeZone IANA name of the zone in which the patient lives
 * @param notADuplicate true when somebody has looked at those who may be the same person, and it is none of them
 */
@Schema(name = "PatientRegistration")
record Registration(
        @Text(max = 200) String name,
        @NotNull LocalDate birthDate,
        @Valid @Nullable Contact contact,
        @NotNull Language language,
        @NotNull @TimeZoneName String timeZone,
        @Nullable Boolean notADuplicate) {

    Particulars particulars() {
        return new Particulars(
                name.strip(),
                birthDate,
                Objects.requireNonNullElse(contact, Contact.NONE),
                language,
                ZoneId.of(timeZone));
    }

    boolean isKnownToBeNew() {
        return Boolean.TRUE.equals(notADuplicate);
    }
}
