package rehab.prescription.burden;

/**
 * A limit that a prescription passes.
 *
 * @param limit the most that is not warned of
 * @param figure what is ordered at most
 */
public record BurdenWarning(Kind kind, int limit, int figure) {

    /** What is much. */
    public enum Kind {
        EXERCISES_PER_DAY,
        MINUTES_PER_DAY,
        MINUTES_PER_WEEK
    }
}
