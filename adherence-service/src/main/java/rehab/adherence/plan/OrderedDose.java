package rehab.adherence.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import rehab.adherence.figure.AmountUnit;
import rehab.adherence.figure.Dose;

/**
 * How much of one exercise was ordered, for one side.
 *
 * @param amount units in one set
 * @param holdSeconds how long each repetition is held, in seconds; absent when nothing is held
 * @param restSeconds rest between sets, in seconds; absent when left to the patient
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderedDose(
        @NotNull @Valid OrderedRange sets,
        @NotNull @Valid OrderedRange amount,
        @NotNull AmountUnit unit,
        @Nullable @Valid OrderedRange holdSeconds,
        @Nullable Integer restSeconds) {

    public Dose toDose() {
        return new Dose(sets.toRange(), amount.toRange(), unit, holdSeconds == null ? null : holdSeconds.toRange());
    }
}
