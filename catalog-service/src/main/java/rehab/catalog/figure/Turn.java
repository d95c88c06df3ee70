package rehab.catalog.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;

/**
 * How a part of the spine is bent against the part below it, degrees.
 *
 * @param flexion forwards; negative: backwards
 * @param bend to the left
 * @param twist to the left
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Turn(
        @DecimalMin("-90") @DecimalMax("90") @NotNull Double flexion,
        @DecimalMin("-90") @DecimalMax("90") @NotNull Double bend,
        @DecimalMin("-90") @DecimalMax("90") @NotNull Double twist) {
    public Turn {
        flexion = Absent.zero(flexion);
        bend = Absent.zero(bend);
        twist = Absent.zero(twist);
    }

    public static final Turn NONE = new Turn(0.0, 0.0, 0.0);
}
