package rehab.prescription.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * How much of one exercise, always in numbers: "a few breaths" is a claim of a source, never an order.
 *
 * @param sets sets, 1 to 20
 * @param amount {@code unit}s in one set (and on one side), 1 to 600
 * @param unit what {@code amount} counts
 * @param holdSeconds how long each repetition is held, 0 to 600 s; absent when nothing is held
 * @param restSeconds rest between sets, 0 to 600 s; absent when left to the patient
 * @param load weight or band; absent when there is none, or it is left to the patient
 * @param effort how hard it should feel, 0 (nothing) to 10 (all that is possible) on an unbranded scale; absent when not aimed at
 */
public record Dose(
        @NotNull @Valid @Within(min = 1, max = 20) Range sets,
        @NotNull @Valid @Within(min = 1, max = 600) Range amount,
        @NotNull AmountUnit unit,
        @Nullable @Valid @Within(min = 0, max = 600) Range holdSeconds,
        @Nullable @Min(0) @Max(600) Integer restSeconds,
        @Nullable @Valid Load load,
        @Nullable @Valid @Within(min = 0, max = 10) Range effort) {

    /** A dose without load and effort. */
    public Dose(Range sets, Range amount, AmountUnit unit, @Nullable Range holdSeconds, @Nullable Integer restSeconds) {
        this(sets, amount, unit, holdSeconds, restSeconds, null, null);
    }
}
