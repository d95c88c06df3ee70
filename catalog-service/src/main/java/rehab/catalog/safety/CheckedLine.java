package rehab.catalog.safety;

import java.util.List;

/** What one line asks a patient to do, as far as the catalog knows it. */
sealed interface CheckedLine {

    /**
     * A variant of a known exercise.
     *
     * @param chosen the variant to be done
     * @param ladder all variants of the exercise, the chosen one included
     */
    record Known(Rung chosen, List<Rung> ladder) implements CheckedLine {
        public Known {
            ladder = List.copyOf(ladder);
        }
    }

    /** Nothing to judge by. */
    record Unknown(UncheckedReason reason) implements CheckedLine {}
}
