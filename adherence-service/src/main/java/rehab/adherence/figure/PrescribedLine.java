package rehab.adherence.figure;

import java.util.List;
import java.util.UUID;

/** One exercise of a routine, as ordered. */
public record PrescribedLine(UUID lineId, Dose dose, Side side) {

    /**
     * Share of the ordered minimum that was done, 0 to 1. Each side that the order names owes its own dose: more on the
     * left does not make up for nothing on the right.
     */
    public double completion(List<DoneSet> sets) {
        return side.asked().stream()
                .mapToDouble(owing -> Math.min(1, ratio(units(sets, owing))))
                .average()
                .orElse(0);
    }

    /** Done ÷ ordered minimum over all sides, not capped: 1.5 is half as much again as ordered. */
    public double relativeDose(List<DoneSet> sets) {
        return side.asked().stream()
                .mapToDouble(owing -> ratio(units(sets, owing)))
                .average()
                .orElse(0);
    }

    /** Done ÷ ordered minimum on one side that the order names, not capped. */
    double relativeDose(List<DoneSet> sets, DoneSide owing) {
        return ratio(units(sets, owing));
    }

    /** The upper end of the order ÷ its lower end, 1 or more. */
    double mostRelativeDose() {
        return ratio(dose.maximum());
    }

    private double units(List<DoneSet> sets, DoneSide owing) {
        return sets.stream()
                .filter(set -> set.side() == owing)
                .mapToDouble(dose::units)
                .sum();
    }

    private double ratio(double units) {
        return dose.minimum() == 0 ? 1 : units / dose.minimum();
    }
}
