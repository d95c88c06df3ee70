package rehab.prescription.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A suspension, as told to the services that keep a copy.
 *
 * @param from first local day that does not count
 * @param until first local day that counts again; absent while nobody knows. Once told, it stays
 * @param cause what put it on hold; absent for a pause
 */
record SuspensionDelivery(
        UUID clinicId,
        UUID patientId,
        UUID prescriptionId,
        LocalDate from,
        @Nullable LocalDate until,
        SuspensionKind kind,
        @Nullable HoldCause cause) {}
