package rehab.adherence.progression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rehab.adherence.figure.AmountUnit;
import rehab.adherence.plan.OrderedDose;
import rehab.adherence.plan.OrderedLine;
import rehab.adherence.plan.OrderedProgression;
import rehab.adherence.plan.OrderedRange;

/**
 * The dose one step up or down a rule. Nothing where the dose has not what the step moves, where prescription-service would
 * not order so much or so little, and where not exactly one variant is the next: to choose is the therapist's.
 */
final class NextDose {
    private static final int MOST_SETS = 20;
    private static final int MOST_AMOUNT = 600;
    private static final int MOST_SECONDS = 600;
    private static final BigDecimal MOST_KG = BigDecimal.valueOf(500);

    private final OrderedDose dose;
    private final OrderedLine.@Nullable NextVariants ladder;
    private final int by;

    private NextDose(OrderedDose dose, OrderedLine.@Nullable NextVariants ladder, int by) {
        this.dose = dose;
        this.ladder = ladder;
        this.by = by;
    }

    static Optional<DoseChange> of(
            OrderedDose dose, OrderedLine.@Nullable NextVariants ladder, OrderedProgression rule, Direction direction) {
        int size = rule.by() == null ? 1 : rule.by();
        NextDose next = new NextDose(dose, ladder, direction == Direction.UP ? size : -size);
        return switch (rule.step()) {
            case REPS ->
                dose.unit() == AmountUnit.REPS
                        ? moved(dose.amount(), next.by, MOST_AMOUNT).map(DoseChange::amount)
                        : Optional.empty();
            case SETS -> moved(dose.sets(), next.by, MOST_SETS).map(DoseChange::sets);
            case HOLD_SECONDS -> next.hold();
            case LOAD_KG -> next.load();
            case HARDER_VARIANT -> next.variant();
        };
    }

    private Optional<DoseChange> hold() {
        OrderedRange hold = dose.holdSeconds();
        if (hold != null) {
            return moved(hold, by, MOST_SECONDS).map(DoseChange::holdSeconds);
        }
        return dose.unit() == AmountUnit.SECONDS
                ? moved(dose.amount(), by, MOST_AMOUNT).map(DoseChange::amount)
                : Optional.empty();
    }

    private Optional<DoseChange> load() {
        OrderedDose.Load load = dose.load();
        @Nullable BigDecimal now = load == null ? null : load.kg();
        if (now == null) {
            return Optional.empty();
        }
        BigDecimal kg = now.add(BigDecimal.valueOf(by));
        return kg.signum() > 0 && kg.compareTo(MOST_KG) <= 0 ? Optional.of(DoseChange.loadKg(kg)) : Optional.empty();
    }

    private Optional<DoseChange> variant() {
        if (ladder == null) {
            return Optional.empty();
        }
        List<String> next = by > 0 ? ladder.harder() : ladder.easier();
        return next.size() == 1 ? Optional.of(DoseChange.variant(next.get(0))) : Optional.empty();
    }

    /** Both ends move; the lower one stays at 1 or above. */
    private static Optional<OrderedRange> moved(OrderedRange range, int by, int most) {
        int max = range.max() + by;
        int min = Math.max(1, range.min() + by);
        return max < 1 || max > most || min > max ? Optional.empty() : Optional.of(new OrderedRange(min, max));
    }
}
