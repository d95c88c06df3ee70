package rehab.adherence.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One answer.
 *
 * @param localDate the patient's local day
 * @param corrects the answer that it replaces
 */
@Schema(
        name = "Measure",
        requiredProperties = {"id", "kind", "score", "at", "localDate"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeasureView(
        UUID id,
        MeasureKind kind,
        @Nullable UUID goalId,
        int score,
        OffsetDateTime at,
        LocalDate localDate,
        @Nullable UUID corrects) {

    static MeasureView of(Measurement answer) {
        return new MeasureView(
                answer.measureId(),
                answer.kind(),
                answer.goalId(),
                answer.score(),
                answer.at(),
                answer.day(),
                answer.corrects());
    }
}
