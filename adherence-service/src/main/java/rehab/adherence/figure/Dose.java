package rehab.adherence.figure;

import org.jspecify.annotations.Nullable;

/**
 * An ordered dose for one side.
 *
 * @param sets how many sets
 * @param amount how much in each set
 * @param unit what the amount counts
 * @param hold seconds that each repetition is held; null when repetitions are not held
 */
public record Dose(
        Range sets, Range amount, AmountUnit unit, @Nullable Range hold) {

    /** Units of one side at the lower end: sets × amount, × hold for held repetitions (clinical model, adherence 3). */
    double minimum() {
        return (double) sets.min() * amount.min() * holdOr(1, false);
    }

    /** Units of one side at the upper end. */
    double maximum() {
        return (double) sets.max() * amount.max() * holdOr(1, true);
    }

    /** Units of one set. A hold that was not reported counts as ordered: nothing was said against it. */
    double units(DoneSet done) {
        Integer reported = done.holdSeconds();
        double held = isHeld() && reported != null ? reported : holdOr(1, false);
        return done.amount() * held;
    }

    private boolean isHeld() {
        return hold != null && unit == AmountUnit.REPS && hold.min() > 0;
    }

    private double holdOr(int otherwise, boolean upper) {
        if (hold == null || !isHeld()) {
            return otherwise;
        }
        return upper ? hold.max() : hold.min();
    }
}
