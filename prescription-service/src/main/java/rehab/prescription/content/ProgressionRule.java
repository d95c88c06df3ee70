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
        /** Repetitions of a set, where a set is counted in them. */
        REPS,
        SETS,
        /** Seconds for which a repetition, or a set counted in seconds, is held. */
        HOLD_SECONDS,
        /** Kilograms, where a weight is ordered. */
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

    /**
     * Whether there is something in a line's dose that can take the step; what misses as the field of the line that it belongs
     * to. A rule or dose that is missing, or has fields missing, is left to {@code NotNull}.
     */
    public static List<Misfit> misfits(@Nullable ProgressionRule rule, @Nullable Dose dose) {
        @Nullable Step step = rule == null ? null : rule.step();
        @Nullable AmountUnit unit = dose == null ? null : dose.unit();
        if (step == null || dose == null || unit == null) {
            return List.of();
        }
        return switch (step) {
            case REPS -> unless(unit == AmountUnit.REPS, "needs a dose counted in repetitions");
            case HOLD_SECONDS ->
                unless(
                        unit == AmountUnit.SECONDS || dose.holdSeconds() != null,
                        "needs a dose that is held, or counted in seconds");
            case LOAD_KG -> unless(dose.load() != null && dose.load().kg() != null, "needs a dose with a weight");
            case SETS, HARDER_VARIANT -> List.of();
        };
    }

    private static List<Misfit> unless(boolean fits, String message) {
        return fits ? List.of() : List.of(new Misfit("progression.step", message));
    }
}
