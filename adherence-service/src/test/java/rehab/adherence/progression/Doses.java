package rehab.adherence.progression;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.adherence.figure.AmountUnit;
import rehab.adherence.figure.Side;
import rehab.adherence.plan.OrderedDose;
import rehab.adherence.plan.OrderedLine;
import rehab.adherence.plan.OrderedProgression;
import rehab.adherence.plan.OrderedProgression.Step;
import rehab.adherence.plan.OrderedRange;

/** Orders and rules for the tests of this package. */
final class Doses {
    static final UUID LINE = UUID.fromString("00000000-0000-7000-8000-00000000000a");
    static final UUID EXERCISE = UUID.fromString("00000000-0000-7000-8000-00000000000b");

    private Doses() {}

    static OrderedRange range(int min, int max) {
        return new OrderedRange(min, max);
    }

    /** 3 × 10 repetitions. */
    static OrderedDose threeTimesTen() {
        return dose(3, 10, AmountUnit.REPS, null, null);
    }

    static OrderedDose dose(int sets, int amount, AmountUnit unit, @Nullable Integer hold, @Nullable String kg) {
        return new OrderedDose(
                range(sets, sets),
                range(amount, amount),
                unit,
                hold == null ? null : range(hold, hold),
                null,
                kg == null ? null : new OrderedDose.Load(new BigDecimal(kg), null),
                null);
    }

    /** Pain up to 2, effort up to 6. */
    static OrderedProgression rule(int sessions, Step step, @Nullable Integer by) {
        return new OrderedProgression(sessions, 2, 6, step, by);
    }

    static LineOrder order(OrderedDose dose, Side side) {
        return new LineOrder(EXERCISE, "", dose, side);
    }

    static OrderedLine line(OrderedDose dose, Side side, @Nullable String variant) {
        return new OrderedLine(
                LINE,
                EXERCISE,
                "press",
                1,
                "Press",
                variant == null ? null : new OrderedLine.Variant(variant, variant),
                null,
                List.of(),
                null,
                List.of(),
                null,
                null,
                dose,
                side,
                null,
                null);
    }
}
