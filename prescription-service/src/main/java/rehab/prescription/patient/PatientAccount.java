package rehab.prescription.patient;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a patient's account stands.
 *
 * @param subject the account's id at the identity provider; null until it has been made there
 */
public record PatientAccount(
        UUID patientId,
        UUID clinicId,
        String name,
        String signInName,
        @Nullable String subject) {}
