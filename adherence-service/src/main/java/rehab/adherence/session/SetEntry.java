package rehab.adherence.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.adherence.figure.DoneSet;
import rehab.adherence.figure.DoneSide;

/**
 * One set as it was done.
 *
 * @param amount in the unit of the order, 0 to 10000
 * @param holdSeconds how long each repetition was held, 0 to 3600 s; absent when not reported
 * @param loadKg weight or resistance, 0 to 500 kg; absent when not reported
 */
@Schema(
        name = "SetEntry",
        requiredProperties = {"side", "amount"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record SetEntry(
        @NotNull DoneSide side,
        @NotNull @Min(0) @Max(10_000) Integer amount,
        @Nullable @Min(0) @Max(3600) Integer holdSeconds,
        @Nullable @DecimalMin("0") @DecimalMax("500") Double loadKg) {

    DoneSet toSet() {
        return new DoneSet(side, amount, holdSeconds);
    }
}
