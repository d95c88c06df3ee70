package rehab.adherence.rule;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * When a clinic is open.
 *
 * @param zone the clinic's own
 * @param days at least one
 * @param closes after {@code opens}, on the same day
 * @param holidays days on which it is closed
 */
public record BusinessHours(
        ZoneId zone, Set<DayOfWeek> days, LocalTime opens, LocalTime closes, Set<LocalDate> holidays) {

    public BusinessHours {
        days = Set.copyOf(days);
        holidays = Set.copyOf(holidays);
        if (days.isEmpty() || !opens.isBefore(closes)) {
            throw new IllegalArgumentException("Never open: " + days + " " + opens + " to " + closes);
        }
    }

    /**
     * When something is due. What comes while the clinic is closed, comes when it opens; what would be due while it is closed
     * after some weeks, is due when it opens. An hour of a clock change lasts as long as it lasts.
     */
    public Instant due(Instant opened, Term term) {
        ZonedDateTime start = open(opened.atZone(zone));
        ZonedDateTime due =
                switch (term.unit()) {
                    case BUSINESS_HOURS -> afterHours(start, Duration.ofHours(term.amount()));
                    case BUSINESS_DAYS -> afterDays(start, term.amount());
                    case WEEKS -> open(start.plusWeeks(term.amount()));
                };
        return due.toInstant();
    }

    private ZonedDateTime afterHours(ZonedDateTime start, Duration term) {
        ZonedDateTime from = start;
        Duration left = term;
        Duration today = Duration.between(from, closing(from.toLocalDate()));
        while (left.compareTo(today) > 0) {
            left = left.minus(today);
            from = opening(nextDay(from.toLocalDate()));
            today = Duration.between(from, closing(from.toLocalDate()));
        }
        return from.plus(left);
    }

    /** From the opening of a day, that day counts, and ends with its closing. */
    private ZonedDateTime afterDays(ZonedDateTime start, int days) {
        boolean isWholeDay = start.toLocalTime().equals(opens);
        LocalDate day = start.toLocalDate();
        for (int i = isWholeDay ? 1 : 0; i < days; i++) {
            day = nextDay(day);
        }
        return isWholeDay ? closing(day) : day.atTime(start.toLocalTime()).atZone(zone);
    }

    /** That moment, or the next at which the clinic is open. */
    private ZonedDateTime open(ZonedDateTime moment) {
        LocalDate day = moment.toLocalDate();
        if (!isOpenOn(day) || !moment.isBefore(closing(day))) {
            return opening(nextDay(day));
        }
        ZonedDateTime opening = opening(day);
        return moment.isBefore(opening) ? opening : moment;
    }

    private LocalDate nextDay(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!isOpenOn(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private boolean isOpenOn(LocalDate day) {
        return days.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    private ZonedDateTime opening(LocalDate day) {
        return day.atTime(opens).atZone(zone);
    }

    private ZonedDateTime closing(LocalDate day) {
        return day.atTime(closes).atZone(zone);
    }
}
