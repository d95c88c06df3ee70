package rehab.adherence.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.adherence.figure.PrescribedLine;
import rehab.adherence.figure.Side;

/** One exercise of a routine, with its words as they stood in the pinned revision. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderedLine(
        @NotNull UUID lineId,
        @NotNull UUID exerciseId,
        @NotNull String exerciseSlug,
        @NotNull Integer exerciseRevision,
        @NotNull String exerciseName,
        @NotNull List<@NotNull @Valid Step> steps,
        @Nullable String breathing,
        @NotNull List<@NotNull String> cautions,
        @NotNull @Valid OrderedDose dose,
        @NotNull Side side,
        @Nullable String safetyNote) {

    public PrescribedLine toLine() {
        return new PrescribedLine(lineId, dose.toDose(), side);
    }

    /** One step of the technique. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Step(@NotNull Integer order, @NotNull String text) {}
}
