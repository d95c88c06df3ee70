package rehab.adherence.figure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** How often a routine is to be done (clinical model, adherence 1). */
public sealed interface Schedule {

    /** What one day under this schedule adds to the plan. */
    Share on(LocalDate day);

    /** Whether the routine may enter a denominator at all. */
    default boolean isCounted() {
        return true;
    }

    /**
     * Sessions that a day adds to the plan.
     *
     * @param byDay due when that local day has ended
     * @param aWeek a weekly target of which the day carries a seventh, due when the ISO week has ended
     * @param mostAWeek the upper end of the weekly target
     */
    record Share(int byDay, int aWeek, int mostAWeek) {
        static final Share NONE = new Share(0, 0, 0);
        private static final int DAYS_A_WEEK = 7;

        /** What of it was done; a seventh of a weekly target is done with one session, or more if it is more than one. */
        Share asFarAs(int done) {
            return done == 0 ? NONE : new Share(Math.min(done, byDay), Math.min(done * DAYS_A_WEEK, aWeek), mostAWeek);
        }
    }

    /** So many times on each of these days. */
    record DaysOfWeek(Set<DayOfWeek> days, int timesPerDay) implements Schedule {
        public DaysOfWeek {
            days = Set.copyOf(days);
        }

        @Override
        public Share on(LocalDate day) {
            return days.contains(day.getDayOfWeek()) ? new Share(timesPerDay, 0, 0) : Share.NONE;
        }
    }

    /** So many times a week, on days of the patient's choice. The target is the minimum. */
    record PerWeek(Range times) implements Schedule {
        @Override
        public Share on(LocalDate day) {
            return new Share(0, times.min(), times.max());
        }
    }

    /** So many times every day. */
    record PerDay(int times) implements Schedule {
        @Override
        public Share on(LocalDate day) {
            return new Share(times, 0, 0);
        }
    }

    /** When the patient wants to; never in a denominator. */
    record AsNeeded() implements Schedule {
        @Override
        public Share on(LocalDate day) {
            return Share.NONE;
        }

        @Override
        public boolean isCounted() {
            return false;
        }
    }
}
