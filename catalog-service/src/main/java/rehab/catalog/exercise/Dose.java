package rehab.catalog.exercise;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How much of an exercise to do at a time: sets × amount, for each side where sides work one after the other.
 *
 * @param sets how often the amount is done
 * @param amount per set, in the unit
 * @param unit what the amount counts
 * @param holdSeconds how long each repetition is held, in seconds
 * @param restSeconds pause between sets, in seconds
 */
@Schema(requiredProperties = {"sets", "amount", "unit"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Dose(
        @NotNull @Valid Range sets,
        @NotNull @Valid Range amount,
        @NotNull DoseUnit unit,
        @Nullable @Valid Range holdSeconds,
        @Nullable @Min(0) @Max(600) Integer restSeconds) {}
