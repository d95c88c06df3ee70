package rehab.adherence.progression;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rehab.adherence.figure.DoneSide;
import rehab.adherence.figure.Side;
import rehab.adherence.plan.OrderedDose;
import rehab.adherence.plan.OrderedRange;

/**
 * Whether a dose was done in full: on each side that the order names at least as many sets as its lower end, and each of
 * these sets with at least the ordered amount, hold and load. That is more than the completion of a session asks for: there,
 * fifteen repetitions make up for five. A hold or load that was not reported counts as ordered, for nothing was said against
 * it; a set of zero never counts (clinical model, progression).
 */
final class FullDose {
    private final OrderedDose dose;

    private FullDose(OrderedDose dose) {
        this.dose = dose;
    }

    static boolean isReached(OrderedDose dose, Side side, List<PerformedSet> sets) {
        FullDose full = new FullDose(dose);
        return Arrays.stream(DoneSide.values())
                .filter(side::asksFor)
                .allMatch(owing ->
                        full.fullSets(sets, owing) >= Math.max(1, dose.sets().min()));
    }

    private long fullSets(List<PerformedSet> sets, DoneSide owing) {
        return sets.stream().filter(set -> set.side() == owing && isFull(set)).count();
    }

    private boolean isFull(PerformedSet set) {
        return set.amount() >= Math.max(1, dose.amount().min()) && isHeld(set.holdSeconds()) && isLoaded(set.loadKg());
    }

    private boolean isHeld(@Nullable Integer reported) {
        OrderedRange hold = dose.holdSeconds();
        return hold == null || reported == null || reported >= hold.min();
    }

    private boolean isLoaded(@Nullable Double reported) {
        OrderedDose.Load load = dose.load();
        BigDecimal ordered = load == null ? null : load.kg();
        return ordered == null
                || reported == null
                || BigDecimal.valueOf(reported).compareTo(ordered) >= 0;
    }
}
