package rehab.adherence.progression;

import java.util.UUID;
import rehab.adherence.figure.AmountUnit;
import rehab.adherence.figure.Side;
import rehab.adherence.plan.OrderedDose;
import rehab.adherence.plan.OrderedLine;
import rehab.adherence.plan.OrderedRange;

/** What of a line makes two sessions comparable: the exercise, the way to do it, how much and on which side. */
record LineOrder(UUID exerciseId, String variant, OrderedDose dose, Side side) {

    static LineOrder of(OrderedLine line) {
        OrderedLine.Variant variant = line.variant();
        return new LineOrder(line.exerciseId(), variant == null ? "" : variant.code(), line.dose(), line.side());
    }

    /** Such as {@code 3 × 10 repetitions}. */
    String inWords() {
        String words = inWords(dose.sets()) + " × " + inWords(dose.amount()) + unit();
        OrderedRange hold = dose.holdSeconds();
        return hold == null || dose.unit() != AmountUnit.REPS ? words : words + " held " + inWords(hold) + " s";
    }

    private String unit() {
        return switch (dose.unit()) {
            case REPS -> " repetitions";
            case SECONDS -> " s";
            case BREATHS -> " breaths";
        };
    }

    private static String inWords(OrderedRange range) {
        return range.min().equals(range.max()) ? range.min().toString() : range.min() + "–" + range.max();
    }
}
