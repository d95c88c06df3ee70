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

/**
 * One exercise of a routine, with its words as they stood in the pinned revision.
 *
 * @param variant absent in versions of before there were any
 * @param nextVariants the next rungs of the ladder, for proposals; absent where there is none
 * @param feel where it should be felt
 * @param stopIf when to stop it
 * @param progression when to propose the next step; absent: never
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderedLine(
        @NotNull UUID lineId,
        @NotNull UUID exerciseId,
        @NotNull String exerciseSlug,
        @NotNull Integer exerciseRevision,
        @NotNull String exerciseName,
        @Nullable @Valid Variant variant,
        @Nullable @Valid NextVariants nextVariants,
        @NotNull List<@NotNull @Valid Step> steps,
        @Nullable String breathing,
        @NotNull List<@NotNull String> cautions,
        @Nullable String feel,
        @Nullable String stopIf,
        @NotNull @Valid OrderedDose dose,
        @NotNull Side side,
        @Nullable String safetyNote,
        @Nullable @Valid OrderedProgression progression) {

    public PrescribedLine toLine() {
        return new PrescribedLine(lineId, dose.toDose(), side);
    }

    /** The way to do it that was chosen. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Variant(@NotNull String code, @NotNull String name) {}

    /** Codes of the next rung of the exercise's ladder below and above. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record NextVariants(
            @NotNull List<@NotNull String> easier, @NotNull List<@NotNull String> harder) {}

    /** One step of the technique. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Step(@NotNull Integer order, @NotNull String text) {}
}
