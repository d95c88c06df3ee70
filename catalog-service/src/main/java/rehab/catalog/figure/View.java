package rehab.catalog.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * From where one looks at a figure, without perspective.
 *
 * @param azimuth degrees around the figure, -360 to 360: 0 = from the front, 90 = from its right side, 180 = from behind
 * @param elevation degrees above the horizon, -90 to 90: 0 = level, 90 = from above
 * @param focus what stands in the middle of the picture; absent: the whole figure and its props are shown
 * @param height metres that the picture's height spans, 0.3 to 4; only together with a focus
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record View(
        @DecimalMin("-360") @DecimalMax("360") @NotNull Double azimuth,
        @DecimalMin("-90") @DecimalMax("90") @NotNull Double elevation,
        @Nullable Vec focus,
        @DecimalMin("0.3") @DecimalMax("4") @Nullable Double height) {
    public View {
        azimuth = Absent.zero(azimuth);
        elevation = Absent.zero(elevation);
    }
}
