package rehab.adherence.figure;

/**
 * Where the lines are drawn. Defaults and their sources stand with the configuration.
 *
 * @param completeFrom least completion of a COMPLETE session, 0 to 1
 * @param satisfactoryFrom least session adherence called satisfactory, 0 to 1
 * @param overDoseAbove relative dose above which over-dosing is flagged
 * @param missedInARow missed in a row that make an interruption
 */
public record Thresholds(double completeFrom, double satisfactoryFrom, double overDoseAbove, int missedInARow) {
    /** Sums of sevenths are not exact; a figure that differs from a line by less than this is on the line. */
    private static final double ROUNDING = 1e-9;

    boolean isComplete(double completion) {
        return completion >= completeFrom - ROUNDING;
    }

    boolean isSatisfactory(double figure) {
        return figure >= satisfactoryFrom - ROUNDING;
    }

    boolean isOverDose(double relativeDose) {
        return relativeDose > overDoseAbove + ROUNDING;
    }
}
