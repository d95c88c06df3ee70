package rehab.catalog.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where the pelvis is and how it is turned: first yaw, then pitch, then roll.
 *
 * @param at the middle between the hip joints, metres in the room
 * @param pitch degrees forwards: 90 = face down, -90 = face up
 * @param roll degrees to the left
 * @param yaw degrees to the left
 */
@Schema(requiredProperties = {"at"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Pelvis(
        @NotNull Vec at,
        @DecimalMin("-180") @DecimalMax("180") @NotNull Double pitch,
        @DecimalMin("-180") @DecimalMax("180") @NotNull Double roll,
        @DecimalMin("-180") @DecimalMax("180") @NotNull Double yaw) {
    public Pelvis {
        pitch = Absent.zero(pitch);
        roll = Absent.zero(roll);
        yaw = Absent.zero(yaw);
    }
}
