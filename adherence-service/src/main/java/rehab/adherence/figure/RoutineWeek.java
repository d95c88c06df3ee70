package rehab.adherence.figure;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One routine in one ISO week.
 *
 * @param done sessions attended, not capped
 * @param planned the target of its days inside the window, a weekly target prorated by days ÷ 7; not rounded. The day
 *     on which the prescription began adds its part only as far as it was done
 * @param due the part of the target that counts already
 * @param dose done, in sessions of the minimum dose
 * @param mostDue the upper end of what is due, in sessions of the minimum dose
 */
record RoutineWeek(int done, double planned, double due, double dose, double mostDue) {
    private static final double DAYS_A_WEEK = 7;

    static RoutineWeek of(IsoWeek week, List<RoutineDay> days, Window window) {
        int done = days.stream().mapToInt(RoutineDay::done).sum();
        double planned = sum(days, day -> day.share().byDay())
                + sum(days, day -> day.share().aWeek()) / DAYS_A_WEEK;
        double most = sum(days, day -> day.share().byDay() * day.mostSessionDose())
                + sum(days, day -> day.share().mostAWeek() * day.mostSessionDose()) / DAYS_A_WEEK;
        double due = window.hasEnded(week) ? planned : dueSoFar(days, done, planned, window);
        return new RoutineWeek(
                done, planned, due, sum(days, RoutineDay::dose), planned == 0 ? 0 : most * due / planned);
    }

    /**
     * What was done counts at once, as due and as done; what was not done becomes due when its local day has ended,
     * under PER_WEEK when its week has. So logging never lowers the figure, and only silence lets it fall.
     */
    private static double dueSoFar(List<RoutineDay> days, int done, double planned, Window window) {
        double byDay = sum(
                days,
                day -> window.hasEnded(day.day())
                        ? day.share().byDay()
                        : Math.min(day.done(), day.share().byDay()));
        return Math.max(byDay, Math.min(done, planned));
    }

    /** Done, capped at what is due, so that a busy week cannot hide an empty one. */
    double counted() {
        return Math.min(done, due);
    }

    private static double sum(List<RoutineDay> days, ToDoubleFunction<RoutineDay> part) {
        return days.stream().mapToDouble(part).sum();
    }
}
