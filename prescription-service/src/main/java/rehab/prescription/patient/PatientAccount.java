package rehab.prescription.patient;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a patient's account stands.
 *
 * @param name the patient's name
 * @param subject the account's id at the identity provider; null until it has been made there
 * @param isArchived whether nobody may sign in with it
 */
public record PatientAccount(
        UUID patientId,
        UUID clinicId,
        String name,
        String signInName,
        @Nullable String subject,
        boolean isArchived) {}
