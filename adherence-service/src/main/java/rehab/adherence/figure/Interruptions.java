package rehab.adherence.figure;

import java.util.List;

/**
 * Finds missed sessions in a row (clinical model, adherence 6). On a day with something due, nothing reported is one
 * missed, however many times were due that day; of a weekly target, what is left when the week has ended is missed.
 * Anything done, or a skip with its reason, ends the row; suspended days are not in it.
 */
final class Interruptions {
    private Interruptions() {}

    /**
     * The longest row of missed.
     *
     * @param days of one routine, in order
     */
    static int longestRow(List<RoutineDay> days, Window window) {
        int longest = 0;
        int row = 0;
        int sevenths = 0;
        int answered = 0;
        for (int i = 0; i < days.size(); i++) {
            RoutineDay day = days.get(i);
            IsoWeek week = IsoWeek.of(day.day());
            sevenths += day.share().aWeek();
            answered += day.answered();
            if (day.isAttended() || day.isSkipped()) {
                row = 0;
            } else if (day.share().byDay() > 0 && window.hasEnded(day.day())) {
                row++;
            }
            boolean isLastOfWeek = i + 1 == days.size()
                    || !week.equals(IsoWeek.of(days.get(i + 1).day()));
            if (isLastOfWeek) {
                row += window.hasEnded(week) ? Math.max(0, sevenths / 7 - answered) : 0;
                sevenths = 0;
                answered = 0;
            }
            longest = Math.max(longest, row);
        }
        return longest;
    }
}
