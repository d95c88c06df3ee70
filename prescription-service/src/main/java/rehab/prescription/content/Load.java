package rehab.prescription.content;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line is done against: a weight or an elastic band, one of the two.
 *
 * @param kg kilograms, above 0 to 500, at most two decimals
 * @param band how strong a band; makers' colours differ, so none is named
 */
@Consistent
public record Load(
        @Nullable @DecimalMin(value = "0", inclusive = false) @DecimalMax("500") @Digits(integer = 3, fraction = 2)
        BigDecimal kg,

        @Nullable Band band)
        implements CrossChecked {
    private static final int MAX_DIGITS = 10;

    /** Equal loads are equal, however many zeros were written. */
    public Load {
        if (kg != null && kg.precision() <= MAX_DIGITS && Math.abs(kg.scale()) <= MAX_DIGITS) {
            BigDecimal plain = kg.stripTrailingZeros();
            kg = plain.scale() < 0 ? plain.setScale(0) : plain;
        }
    }

    /** Resistance of an elastic band, from the weakest to the strongest. */
    public enum Band {
        EXTRA_LIGHT,
        LIGHT,
        MEDIUM,
        HEAVY,
        EXTRA_HEAVY
    }

    /** That many kilograms. */
    public static Load kilograms(BigDecimal kg) {
        return new Load(kg, null);
    }

    /** A band of that strength. */
    public static Load band(Band band) {
        return new Load(null, band);
    }

    @Override
    public List<Misfit> misfits() {
        if ((kg == null) != (band == null)) {
            return List.of();
        }
        return List.of(new Misfit("kg", kg == null ? "must be there, or band" : "must not be there beside band"));
    }
}
