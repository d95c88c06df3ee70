package rehab.prescription.condition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A condition as it stands in a patient's record.
 *
 * @param code of the catalog's list
 * @param since the day on which it began
 * @param week completed weeks of pregnancy on {@code weekOn}, 0 to 45
 * @param endedAt when it was cleared or marked as entered in error; absent while it is active
 */
@Schema(name = "PatientCondition")
public record ConditionView(
        UUID id,
        String code,
        @Nullable LocalDate since,
        @Nullable Integer week,
        @Nullable LocalDate weekOn,
        ConditionStatus status,
        Instant recordedAt,
        String recordedBy,
        String recordedByName,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        @Nullable String endedByName,
        @Nullable String endReason) {}
