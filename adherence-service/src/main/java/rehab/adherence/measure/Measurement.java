package rehab.adherence.measure;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One answer, as it was recorded.
 *
 * @param goalId the activity that a PSFS score is about; null otherwise
 * @param at when it was answered
 * @param day the patient's local day then
 * @param corrects the answer that was wrong and that this one replaces; null: none
 */
record Measurement(
        UUID measureId,
        MeasureKind kind,
        @Nullable UUID goalId,
        int score,
        OffsetDateTime at,
        LocalDate day,
        @Nullable UUID corrects) {}
