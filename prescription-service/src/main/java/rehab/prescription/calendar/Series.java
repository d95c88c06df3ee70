package rehab.prescription.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.prescription.content.Range;

/**
 * Days in a calendar on which a routine is done, by one rule.
 *
 * @param routineId of the routine
 * @param first the first of them
 * @param days the days of the week that return; empty for every day; null for the first day alone
 * @param last no day comes after it; null when it goes on
 * @param times how often: on each of the days or, if {@code aWeek}, in the week that begins with it
 * @param minutes how long it takes once
 */
record Series(
        UUID routineId,
        LocalDate first,
        @Nullable List<DayOfWeek> days,
        @Nullable LocalDate last,
        Range times,
        boolean aWeek,
        Range minutes) {}
