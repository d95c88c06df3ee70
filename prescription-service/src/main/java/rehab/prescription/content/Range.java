package rehab.prescription.content;

import jakarta.validation.constraints.NotNull;

/**
 * From {@code min} to {@code max}, both included; a single figure has them equal. The bounds depend on what is counted and
 * are stated by {@link Within} where the range is used.
 */
@Ordered
public record Range(@NotNull Integer min, @NotNull Integer max) implements FromTo {

    /** Exactly this many. */
    public static Range exactly(int figure) {
        return new Range(figure, figure);
    }
}
