package rehab.prescription.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a prescription ended.
 *
 * @param lastDay the last of the patient's local days that counts
 * @param byName who ended it; the service's own name where its last day had passed
 * @param reason for therapists only
 */
@Schema(name = "PrescriptionEnd")
record EndView(
        LocalDate lastDay,
        Instant at,
        String byName,
        @Nullable String reason) {}
