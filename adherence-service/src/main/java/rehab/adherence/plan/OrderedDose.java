package rehab.adherence.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import rehab.adherence.figure.AmountUnit;
import rehab.adherence.figure.Dose;

/**
 * How much of one exercise was ordered, for one side.
 *
 * @param amount units in one set
 * @param holdSeconds how long each repetition is held, in seconds; absent when nothing is held
 * @param restSeconds rest between sets, in seconds; absent when left to the patient
 * @param load what to work against; absent: only oneself
 * @param effort how hard it should feel, 0 to 10; absent: not ordered
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderedDose(
        @NotNull @Valid OrderedRange sets,
        @NotNull @Valid OrderedRange amount,
        @NotNull AmountUnit unit,
        @Nullable @Valid OrderedRange holdSeconds,
        @Nullable Integer restSeconds,
        @Nullable @Valid Load load,
        @Nullable @Valid OrderedRange effort) {

    /**
     * What to work against; exactly one of them.
     *
     * @param kg more than 0
     * @param band its resistance
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Load(
            @Nullable @Positive BigDecimal kg, @Nullable Band band) {}

    /** Resistance of an elastic band. */
    public enum Band {
        EXTRA_LIGHT,
        LIGHT,
        MEDIUM,
        HEAVY,
        EXTRA_HEAVY
    }

    public Dose toDose() {
        return new Dose(sets.toRange(), amount.toRange(), unit, holdSeconds == null ? null : holdSeconds.toRange());
    }
}
