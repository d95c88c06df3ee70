package rehab.prescription.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cut-points of {@link PainRule#PAIN_MONITORING}, on the numeric pain rating of 0 to 10. Between the two, pain is
 * acceptable if it has settled within 24 hours.
 *
 * @param goOnUpTo up to this pain, go on: 0 to 10
 * @param stopFrom from this pain on, stop: above {@code goOnUpTo}, to 10
 */
@Consistent
public record PainLimits(
        @NotNull @Min(0) @Max(10) Integer goOnUpTo,
        @NotNull @Min(0) @Max(10) Integer stopFrom) implements CrossChecked {

    @Override
    public List<Misfit> misfits() {
        @Nullable Integer on = goOnUpTo;
        @Nullable Integer stop = stopFrom;
        return on == null || stop == null || on < stop
                ? List.of()
                : List.of(new Misfit("stopFrom", "must be above goOnUpTo"));
    }
}
