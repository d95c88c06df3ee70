package rehab.prescription.handout;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rehab.prescription.content.Schedule;

/** The boxes to tick for one routine: weeks from Monday to Sunday, as adherence counts them. */
record LogGrid(List<Week> weeks) {
    private static final int DAYS = 7;

    /** A week's days, Monday first. */
    record Week(LocalDate monday, List<Day> days) {}

    /**
     * One day.
     *
     * @param inPlan whether the plan is in force on it
     * @param boxes how often the routine is or may be done, 0 to 24
     */
    record Day(LocalDate date, boolean inPlan, int boxes) {}

    /**
     * The weeks from the one with {@code first} on.
     *
     * @param until the plan's last day; null when it has none
     * @param weeks how many at most, 1 or more
     */
    static LogGrid of(Schedule schedule, LocalDate first, @Nullable LocalDate until, int weeks) {
        LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Week> rows = new ArrayList<>();
        for (int week = 0; week < weeks; week++) {
            LocalDate start = monday.plusWeeks(week);
            if (until != null && start.isAfter(until)) {
                break;
            }
            List<Day> days = new ArrayList<>();
            for (int day = 0; day < DAYS; day++) {
                LocalDate date = start.plusDays(day);
                boolean inPlan = !date.isBefore(first) && (until == null || !date.isAfter(until));
                days.add(new Day(date, inPlan, inPlan ? boxes(schedule, date) : 0));
            }
            rows.add(new Week(start, List.copyOf(days)));
        }
        return new LogGrid(List.copyOf(rows));
    }

    private static int boxes(Schedule schedule, LocalDate date) {
        if (schedule instanceof Schedule.DaysOfWeek fixed) {
            return fixed.days().contains(date.getDayOfWeek()) ? fixed.timesPerDay() : 0;
        }
        return schedule instanceof Schedule.PerDay perDay ? perDay.times() : 1;
    }
}
