package rehab.adherence.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * When a step further is proposed for a line.
 *
 * @param sessions so many last sessions reached the full dose
 * @param maxPain with pain up to this, 0 to 10
 * @param maxEffort and effort up to this, 0 to 10
 * @param step what grows
 * @param by by how much, in the unit of the step; absent for the next variant
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderedProgression(
        @NotNull @Min(1) Integer sessions,
        @NotNull @Min(0) @Max(10) Integer maxPain,
        @NotNull @Min(0) @Max(10) Integer maxEffort,
        @NotNull Step step,
        @Nullable @Min(1) Integer by) {

    /** What grows. */
    public enum Step {
        REPS,
        SETS,
        HOLD_SECONDS,
        LOAD_KG,
        HARDER_VARIANT
    }
}
