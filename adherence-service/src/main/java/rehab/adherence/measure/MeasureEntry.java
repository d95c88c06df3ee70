package rehab.adherence.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a client sends it.
 *
 * @param goalId the activity that it is about; for PSFS, and for nothing else
 * @param score PSFS and PAIN 0 to 10, GRC -7 to 7
 * @param at when it was answered, with offset; not in the future
 * @param corrects the answer that was wrong and that this one replaces, of the same kind and goal
 */
@Schema(
        name = "MeasureEntry",
        requiredProperties = {"kind", "score", "at"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeasureEntry(
        @NotNull MeasureKind kind,
        @Nullable UUID goalId,
        @NotNull @Min(-7) @Max(10) Integer score,
        @NotNull OffsetDateTime at,
        @Nullable UUID corrects) {

    /** With its time as exactly as it is kept: to the microsecond. */
    MeasureEntry kept() {
        return new MeasureEntry(kind, goalId, score, at.truncatedTo(ChronoUnit.MICROS), corrects);
    }
}
