package rehab.prescription.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rehab.prescription.content.Range;
import rehab.prescription.content.Schedule;
import rehab.prescription.content.VersionRoutine;
import rehab.prescription.plan.PrescribedPeriod;

/**
 * Which days a schedule puts into a calendar. A number of times a week has no days of its own: it is put on the first day of
 * each week, as a reminder for the week. What is done when it is needed is not put anywhere.
 */
final class SeriesPolicy {
    private SeriesPolicy() {}

    /** The series of one routine in one period, none to two. */
    static List<Series> of(PrescribedPeriod period, VersionRoutine routine, Range minutes) {
        Schedule schedule = routine.schedule();
        if (schedule instanceof Schedule.PerDay daily) {
            return List.of(series(period, routine, period.from(), List.of(), Range.exactly(daily.times()), minutes));
        }
        if (schedule instanceof Schedule.DaysOfWeek fixed) {
            List<DayOfWeek> days = fixed.days().stream().sorted().toList();
            return first(period, days).stream()
                    .map(first -> series(period, routine, first, days, Range.exactly(fixed.timesPerDay()), minutes))
                    .toList();
        }
        return schedule instanceof Schedule.PerWeek weekly ? weekly(period, routine, weekly, minutes) : List.of();
    }

    private static List<Series> weekly(
            PrescribedPeriod period, VersionRoutine routine, Schedule.PerWeek weekly, Range minutes) {
        Range times = new Range(weekly.min(), weekly.max());
        List<Series> series = new ArrayList<>();
        LocalDate from = period.from();
        if (from.getDayOfWeek() != DayOfWeek.MONDAY) {
            series.add(new Series(routine.routineId(), from, null, null, times, true, minutes));
        }
        List<DayOfWeek> mondays = List.of(DayOfWeek.MONDAY);
        first(period, mondays)
                .ifPresent(monday -> series.add(
                        new Series(routine.routineId(), monday, mondays, period.until(), times, true, minutes)));
        return List.copyOf(series);
    }

    private static Series series(
            PrescribedPeriod period,
            VersionRoutine routine,
            LocalDate first,
            List<DayOfWeek> days,
            Range times,
            Range minutes) {
        return new Series(routine.routineId(), first, days, period.until(), times, false, minutes);
    }

    /** A rule must begin on a day that it names. */
    private static Optional<LocalDate> first(PrescribedPeriod period, List<DayOfWeek> days) {
        LocalDate from = period.from();
        return days.stream()
                .map(day -> from.with(TemporalAdjusters.nextOrSame(day)))
                .min(LocalDate::compareTo)
                .filter(first -> isWithin(first, period.until()));
    }

    private static boolean isWithin(LocalDate day, @Nullable LocalDate last) {
        return last == null || !day.isAfter(last);
    }
}
