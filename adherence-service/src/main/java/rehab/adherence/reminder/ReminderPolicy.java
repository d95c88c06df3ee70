package rehab.adherence.reminder;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Decides whether a patient is written to now. A mail is for the local day on which it is sent: after a downtime it is sent later
 * on the same day, outside of quiet hours, and not at all once the day is over.
 */
final class ReminderPolicy {
    private ReminderPolicy() {}

    static Decision decide(Occasion occasion, Instant now) {
        if (!occasion.isWanted()) {
            return new Decision(Reason.OPTED_OUT, null);
        }
        if (!occasion.hasAddress()) {
            return new Decision(Reason.NO_ADDRESS, null);
        }
        ZonedDateTime local = now.atZone(occasion.zone());
        Instant tomorrow = on(local.plusDays(1), occasion.at());
        if (occasion.isOver()) {
            return new Decision(Reason.SENT_TODAY, tomorrow);
        }
        Instant due = on(local, occasion.at());
        if (now.isBefore(due)) {
            return new Decision(Reason.TOO_EARLY, due);
        }
        if (occasion.quiet().contains(local.toLocalTime())) {
            LocalTime end = occasion.quiet().until();
            return new Decision(Reason.QUIET, end.isAfter(local.toLocalTime()) ? on(local, end) : tomorrow);
        }
        return new Decision(ofWork(occasion), tomorrow);
    }

    /** The next time that it is this late by a patient's clock. */
    static Instant next(LocalTime at, ZoneId zone, Instant now) {
        ZonedDateTime local = now.atZone(zone);
        Instant today = on(local, at);
        return today.isAfter(now) ? today : on(local.plusDays(1), at);
    }

    private static Reason ofWork(Occasion occasion) {
        return switch (occasion.standing()) {
            case DUE -> Reason.SEND;
            case DONE -> Reason.DONE;
            case NOT_DUE -> Reason.NOT_DUE;
            case PAUSED -> Reason.PAUSED;
            case ON_HOLD -> Reason.ON_HOLD;
        };
    }

    /** A time that the clocks skip on that day is as much later; of one that comes twice, the first. */
    private static Instant on(ZonedDateTime day, LocalTime at) {
        return day.toLocalDate().atTime(at).atZone(day.getZone()).toInstant();
    }
}
