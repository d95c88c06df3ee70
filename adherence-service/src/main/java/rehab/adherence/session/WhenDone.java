package rehab.adherence.session;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import rehab.adherence.figure.LocalDay;
import rehab.adherence.settings.AdherenceSettings;
import rehab.kit.problem.ProblemException;

/** Judges when a session was done: its local day, whether it is late, and whether it can be accepted. */
final class WhenDone {
    private final LocalDay day;
    private final boolean late;

    private WhenDone(LocalDay day, boolean late) {
        this.day = day;
        this.late = late;
    }

    /**
     * Judges an entry.
     *
     * @param corrected the session that it replaces; a correction of the same day is as late as what it corrects
     * @throws ProblemException 400 naming performedAt, zoneId or lateReason
     */
    static WhenDone judge(SessionEntry entry, @Nullable Recorded corrected, Instant now, AdherenceSettings settings) {
        Instant performed = entry.performedAt().toInstant();
        if (performed.isAfter(now.plus(settings.clockSkew()))) {
            throw ProblemException.invalid("performedAt", "Future", "must not be in the future");
        }
        if (performed.isBefore(now.minus(settings.acceptedAtAll()))) {
            throw ProblemException.invalid(
                    "performedAt",
                    "Past",
                    "must not be more than " + settings.acceptedAtAll().toDays() + " days ago");
        }
        LocalDay day = LocalDay.at(performed, zone(entry.zoneId()));
        if (corrected != null && corrected.localDate().equals(day.date())) {
            return new WhenDone(day, corrected.late());
        }
        if (performed.isBefore(now.minus(settings.acceptedLate())) && entry.lateReason() == null) {
            throw ProblemException.invalid(
                    "lateReason",
                    "Required",
                    "is required for what was done more than "
                            + settings.acceptedLate().toDays() + " days ago");
        }
        return new WhenDone(day, day.hasEndedAt(now));
    }

    LocalDay day() {
        return day;
    }

    boolean isLate() {
        return late;
    }

    private static ZoneId zone(String zoneId) {
        try {
            return ZoneId.of(zoneId);
        } catch (DateTimeException e) {
            throw ProblemException.invalid("zoneId", "Zone", "is not a time zone");
        }
    }
}
