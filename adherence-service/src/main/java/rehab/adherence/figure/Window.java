package rehab.adherence.figure;

import java.time.LocalDate;
import java.util.List;

/**
 * The days that are looked at, from where we stand.
 *
 * @param from first local day
 * @param to last local day
 * @param today the patient's local today: it and what follows has not ended
 */
public record Window(LocalDate from, LocalDate to, LocalDate today) {
    public Window {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Ends before it begins: " + from + " to " + to);
        }
    }

    /** The ISO week of today and the whole weeks before it. */
    public static Window ofWeeks(int weeks, LocalDate today) {
        return new Window(IsoWeek.of(today).monday().minusWeeks(weeks - 1L), today, today);
    }

    List<LocalDate> days() {
        return from.datesUntil(to.plusDays(1)).toList();
    }

    /** Whether a day is one of them. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean hasEnded(LocalDate day) {
        return day.isBefore(today);
    }

    boolean hasEnded(IsoWeek week) {
        return hasEnded(week.sunday());
    }

    /** Whether a day or week in it has not ended. */
    boolean isSoFar() {
        return !hasEnded(IsoWeek.of(to));
    }
}
