package rehab.prescription.plan;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A prescription as it stood on one of the patient's local days.
 *
 * @param status on that day: {@code DRAFT} while no version counted yet
 * @param version the one in force; absent while there was none. Its own status is the prescription's of today
 * @param suspension why it did not count; absent when it did
 */
@Schema(name = "PrescriptionAsOf")
record AsOfView(
        LocalDate on,
        PrescriptionStatus status,
        @Nullable PrescriptionVersion version,
        @Nullable SuspensionView suspension) {}
