package rehab.prescription.progression;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rehab.kit.text.OptionalText;
import rehab.prescription.content.Consistent;
import rehab.prescription.content.CrossChecked;
import rehab.prescription.content.Dose;
import rehab.prescription.content.Load;
import rehab.prescription.content.Range;
import rehab.prescription.content.Within;

/**
 * What a line's dose is to become: whole figures and no differences, so that the same proposal says the same whenever it is
 * read. At least one is there; what is absent stays as it is.
 *
 * @param sets 1 to 20
 * @param amount 1 to 600, in the line's unit
 * @param holdSeconds 0 to 600 s
 * @param loadKg above 0 to 500 kg; takes the place of a band
 * @param variant code of another way to do the exercise
 */
@Consistent
record ProposedChange(
        @Nullable @Valid @Within(min = 1, max = 20) Range sets,
        @Nullable @Valid @Within(min = 1, max = 600) Range amount,
        @Nullable @Valid @Within(min = 0, max = 600) Range holdSeconds,

        @Nullable @DecimalMin(value = "0", inclusive = false) @DecimalMax("500") @Digits(integer = 3, fraction = 2)
        BigDecimal loadKg,

        @Nullable @OptionalText(max = 60) String variant)
        implements CrossChecked {

    @Override
    public List<Misfit> misfits() {
        return Stream.of(sets, amount, holdSeconds, loadKg, variant).allMatch(Objects::isNull)
                ? List.of(new Misfit("sets", "must be there, or amount, holdSeconds, loadKg or variant"))
                : List.of();
    }

    /** The dose with it. */
    Dose of(Dose dose) {
        return new Dose(
                Objects.requireNonNullElse(sets, dose.sets()),
                Objects.requireNonNullElse(amount, dose.amount()),
                dose.unit(),
                holdSeconds == null ? dose.holdSeconds() : holdSeconds,
                dose.restSeconds(),
                loadKg == null ? dose.load() : Load.kilograms(loadKg),
                dose.effort());
    }
}
