package rehab.prescription.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a step up is proposed for a line. It proposes only: a clinician accepts, changes or declines.
 *
 * @param sessions the last so many sessions must all have reached the full dose, 1 to 20
 * @param maxPain with no more pain than this, 0 to 10
 * @param maxEffort and no more effort than this, 0 to 10
 * @param step what goes up
 * @param by how much: repetitions, sets, seconds or kilograms, 1 to 60; absent for the next variant, and 1 where absent
 *     otherwise
 */
@Consistent
public record ProgressionRule(
        @NotNull @Min(1) @Max(20) Integer sessions,
        @NotNull @Min(0) @Max(10) Integer maxPain,
        @NotNull @Min(0) @Max(10) Integer maxEffort,
        @NotNull Step step,
        @Nullable @Min(1) @Max(60) Integer by)
        implements CrossChecked {

    /** What goes up. */
    public enum Step {
        /** The amount of a set, in the line's unit. */
        REPS,
        SETS,
        /** Seconds for which a repetition, or a set counted in seconds, is held. */
        HOLD_SECONDS,
        LOAD_KG,
        /** The next variant up the exercise's ladder. */
        HARDER_VARIANT
    }

    @Override
    public List<Misfit> misfits() {
        return step == Step.HARDER_VARIANT && by != null
                ? List.of(new Misfit("by", "must not be there: the next variant is one step"))
                : List.of();
    }
}
