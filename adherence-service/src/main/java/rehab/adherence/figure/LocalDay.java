package rehab.adherence.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A calendar day where the patient was. It may last 23 or 25 hours when clocks change, and two of the same date can be
 * lived on a flight across the date line; the date alone decides where a session counts.
 */
public record LocalDay(LocalDate date, ZoneId zone) {

    /** The day that it is in that zone at that instant. */
    public static LocalDay at(Instant instant, ZoneId zone) {
        return new LocalDay(LocalDate.ofInstant(instant, zone), zone);
    }

    /** Whether an instant is after the day's last moment. */
    public boolean hasEndedAt(Instant instant) {
        return !instant.isBefore(date.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
