package rehab.prescription.burden;

import java.time.DayOfWeek;
import rehab.prescription.content.Schedule;

/** How often a routine is done, from {@code least} to {@code most} times. */
record Times(int least, int most) {
    private static final int DAYS_OF_A_WEEK = 7;

    /** In a whole week. */
    static Times aWeek(Schedule schedule) {
        if (schedule instanceof Schedule.DaysOfWeek on) {
            return exactly(on.days().size() * on.timesPerDay());
        }
        if (schedule instanceof Schedule.PerWeek often) {
            return new Times(often.min(), often.max());
        }
        return schedule instanceof Schedule.PerDay daily ? exactly(DAYS_OF_A_WEEK * daily.times()) : exactly(0);
    }

    /** On this day, when what may fall on any day falls on it; more than seven times a week, spread over the days. */
    static Times on(DayOfWeek day, Schedule schedule) {
        if (schedule instanceof Schedule.DaysOfWeek on) {
            return exactly(on.days().contains(day) ? on.timesPerDay() : 0);
        }
        if (schedule instanceof Schedule.PerWeek often) {
            return new Times(onOneDay(often.min()), onOneDay(often.max()));
        }
        return schedule instanceof Schedule.PerDay daily ? exactly(daily.times()) : exactly(0);
    }

    private static int onOneDay(int aWeek) {
        return (aWeek + DAYS_OF_A_WEEK - 1) / DAYS_OF_A_WEEK;
    }

    private static Times exactly(int times) {
        return new Times(times, times);
    }
}
