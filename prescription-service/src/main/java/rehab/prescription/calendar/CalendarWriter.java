package rehab.prescription.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.WeekDay;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import org.jspecify.annotations.Nullable;
import rehab.prescription.patient.Language;

/**
 * Writes series as iCalendar (RFC 5545). Events are whole days: a schedule names days of the patient and no hours, and a whole
 * day is the same day in every time zone.
 */
final class CalendarWriter {
    private final UUID feedId;
    private final Instant madeAt;
    private final CalendarText text;
    private final Duration refresh;

    /**
     * A writer for one feed.
     *
     * @param feedId the events' identities are derived from it, so that they tell no other id of ours
     * @param refresh how often a calendar should look again
     */
    CalendarWriter(UUID feedId, Instant madeAt, Language language, Duration refresh) {
        this.feedId = feedId;
        this.madeAt = madeAt;
        this.text = new CalendarText(language);
        this.refresh = refresh;
    }

    String write(List<Series> all) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Rehab//Exercises//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", text.name()));
        calendar.add(new XProperty("X-PUBLISHED-TTL", refresh.toString()));
        calendar.add(new XProperty(
                "REFRESH-INTERVAL",
                new ParameterList(List.of(net.fortuna.ical4j.model.parameter.Value.DURATION)),
                refresh.toString()));
        all.forEach(series -> calendar.add(event(series)));
        return calendar.toString();
    }

    private VEvent event(Series series) {
        VEvent event = new VEvent(false);
        event.add(new Uid(identity(series)));
        event.add(new DtStamp(madeAt));
        event.add(new DtStart<>(series.first()));
        event.add(new Summary(text.summary(series)));
        event.add(ImmutableTransp.TRANSPARENT);
        List<java.time.DayOfWeek> days = series.days();
        if (days != null) {
            event.add(new RRule<>(rule(days, series.last())));
        }
        return event;
    }

    private static Recur<LocalDate> rule(List<java.time.DayOfWeek> days, @Nullable LocalDate last) {
        Recur.Builder<LocalDate> rule = new Recur.Builder<>();
        if (days.isEmpty()) {
            rule.frequency(Frequency.DAILY);
        } else {
            rule.frequency(Frequency.WEEKLY)
                    .dayList(days.stream().map(WeekDay::getWeekDay).toList());
        }
        if (last != null) {
            rule.until(last);
        }
        return rule.build();
    }

    private String identity(Series series) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((feedId + "/" + series.routineId() + "/" + series.first())
                            .getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
