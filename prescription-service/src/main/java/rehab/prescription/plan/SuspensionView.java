package rehab.prescription.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days on which a prescription does not count.
 *
 * @param cause what put it on hold; absent for a pause
 * @param from the first of the patient's local days that does not count
 * @param until the first local day that counts again; absent while nobody knows
 * @param byName who suspended it; absent where that was not kept
 * @param reason for therapists only
 */
@Schema(name = "Suspension")
record SuspensionView(
        SuspensionKind kind,
        @Nullable HoldCause cause,
        LocalDate from,
        @Nullable LocalDate until,
        Instant at,
        @Nullable String byName,
        @Nullable String reason) {}
