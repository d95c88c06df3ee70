package rehab.catalog.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;

/**
 * The angles of a limb against chest or pelvis, degrees, as the globe system of the International Society of Biomechanics has
 * them (Wu et al. 2005): all 0 = hanging straight down.
 *
 * @param plane in which the limb is raised: 0 = sideways, 90 = forwards, -90 = backwards
 * @param raise away from hanging down, 0 to 180
 * @param turn about its own axis: outwards; negative: inwards
 * @param bend of elbow or knee, 0 = straight
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Angles(
        @DecimalMin("-180") @DecimalMax("180") @NotNull Double plane,
        @DecimalMin("0") @DecimalMax("180") @NotNull Double raise,
        @DecimalMin("-120") @DecimalMax("120") @NotNull Double turn,
        @DecimalMin("-10") @DecimalMax("165") @NotNull Double bend) {
    public Angles {
        plane = Absent.zero(plane);
        raise = Absent.zero(raise);
        turn = Absent.zero(turn);
        bend = Absent.zero(bend);
    }
}
