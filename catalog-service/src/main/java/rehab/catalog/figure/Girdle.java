package rehab.catalog.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;

/**
 * How a shoulder is held against the chest, degrees.
 *
 * @param raise up, towards the ear; negative: down
 * @param forward forwards; negative: back, the blade towards the spine
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Girdle(
        @DecimalMin("-45") @DecimalMax("45") @NotNull Double raise,
        @DecimalMin("-45") @DecimalMax("45") @NotNull Double forward) {
    public Girdle {
        raise = Absent.zero(raise);
        forward = Absent.zero(forward);
    }
}
