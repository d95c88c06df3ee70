package rehab.prescription.template;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import rehab.prescription.content.Consistent;
import rehab.prescription.content.CrossChecked;

/**
 * For how long it is meant.
 *
 * @param minWeeks 1 to 104
 * @param maxWeeks {@code minWeeks} to 104
 */
@Consistent
record TemplatePeriod(
        @NotNull @Min(1) @Max(104) Integer minWeeks,
        @NotNull @Min(1) @Max(104) Integer maxWeeks) implements CrossChecked {

    @Override
    public List<Misfit> misfits() {
        return minWeeks != null && maxWeeks != null && minWeeks > maxWeeks
                ? List.of(new Misfit("minWeeks", "must not be above maxWeeks"))
                : List.of();
    }
}
