package rehab.prescription.patient;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How the patient can be reached. Nothing is verified: it is what somebody was told.
 *
 * @param phone 5 to 20 digits, with the usual signs between them, such as {@code +34 600 123 456 ext. 7}
 * @param email one address of at most 254 characters
 */
@Schema(name = "PatientContact")
public record Contact(
        @Pattern(
                regexp = "\\+?\\(?[0-9](?:[ ()./-]{0,2}[0-9]){4,19}(?: ?(?:x|ext\\.?) ?[0-9]{1,6})?",
                message = "must be a telephone number such as +34 600 123 456")
        @Nullable
        String phone,

        @Pattern(
                regexp = "(?=.{3,254}$)[^\\s@<>,;:\"()\\[\\]]{1,64}@[^\\s@<>,;:\"()\\[\\]]+",
                message = "must be an e-mail address such as name@example.org")
        @Nullable
        String email) {

    /** Nothing is known. */
    public static final Contact NONE = new Contact(null, null);
}
