package rehab.adherence.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds missed sessions in a row (clinical model, adherence 6). On a day with something due, nothing reported is one
 * missed, however many times were due that day; of a weekly target, what is left when the week has ended is missed.
 * Anything done, or a skip with its reason, ends the row; suspended days are not in it.
 */
final class Interruptions {
    private final Window window;
    private final int asked;
    private int longest;
    private int row;
    private int sevenths;
    private int answered;
    private @Nullable LocalDate reachedOn;

    private Interruptions(Window window, int asked) {
        this.window = window;
        this.asked = asked;
    }

    /** A row that goes on, and the day with which it became as long as asked for. */
    record Running(int missed, LocalDate reachedOn) {}

    /**
     * The longest row of missed.
     *
     * @param days of one routine, in order
     */
    static int longestRow(List<RoutineDay> days, Window window) {
        return walk(days, window, Integer.MAX_VALUE).longest;
    }

    /**
     * The row that nothing has ended, if it is as long as asked for.
     *
     * @param days of one routine, in order
     */
    static Optional<Running> running(List<RoutineDay> days, Window window, int atLeast) {
        Interruptions walked = walk(days, window, atLeast);
        return Optional.ofNullable(walked.reachedOn).map(day -> new Running(walked.row, day));
    }

    private static Interruptions walk(List<RoutineDay> days, Window window, int asked) {
        Interruptions walk = new Interruptions(window, asked);
        for (int i = 0; i < days.size(); i++) {
            RoutineDay day = days.get(i);
            walk.pass(day);
            IsoWeek week = IsoWeek.of(day.day());
            if (i + 1 == days.size() || !week.equals(IsoWeek.of(days.get(i + 1).day()))) {
                walk.endWeek(week);
            }
            walk.look(day.day());
        }
        return walk;
    }

    private void pass(RoutineDay day) {
        sevenths += day.share().aWeek();
        answered += day.answered();
        if (day.isAttended() || day.isSkipped()) {
            row = 0;
            reachedOn = null;
        } else if (day.share().byDay() > 0 && window.hasEnded(day.day())) {
            row++;
        }
    }

    private void endWeek(IsoWeek week) {
        row += window.hasEnded(week) ? Math.max(0, sevenths / 7 - answered) : 0;
        sevenths = 0;
        answered = 0;
    }

    private void look(LocalDate day) {
        longest = Math.max(longest, row);
        if (reachedOn == null && row >= asked) {
            reachedOn = day;
        }
    }
}
