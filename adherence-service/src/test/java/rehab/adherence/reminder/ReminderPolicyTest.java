package rehab.adherence.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rehab.adherence.today.DueToday.Standing;

class ReminderPolicyTest {
    private static final QuietHours QUIET = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));

    /** Berlin is two hours ahead of UTC in summer, one in winter; wanted at 18:00. */
    @ParameterizedTest(name = "{0} {1} at {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # zone                | standing | now                  | reason    | look again
            Europe/Berlin         | DUE      | 2026-10-14T15:59:59Z | TOO_EARLY | 2026-10-14T16:00:00Z
            Europe/Berlin         | DUE      | 2026-10-14T16:00:00Z | SEND      | 2026-10-15T16:00:00Z
            Europe/Berlin         | DONE     | 2026-10-14T16:00:00Z | DONE      | 2026-10-15T16:00:00Z
            Europe/Berlin         | NOT_DUE  | 2026-10-14T16:00:00Z | NOT_DUE   | 2026-10-15T16:00:00Z
            Europe/Berlin         | PAUSED   | 2026-10-14T16:00:00Z | PAUSED    | 2026-10-15T16:00:00Z
            Europe/Berlin         | ON_HOLD  | 2026-10-14T16:00:00Z | ON_HOLD   | 2026-10-15T16:00:00Z
            # After a downtime: later on the same day, not in quiet hours, not on the next day.
            Europe/Berlin         | DUE      | 2026-10-14T18:59:59Z | SEND      | 2026-10-15T16:00:00Z
            Europe/Berlin         | DUE      | 2026-10-14T19:00:00Z | QUIET     | 2026-10-15T16:00:00Z
            Europe/Berlin         | DUE      | 2026-10-14T21:59:59Z | QUIET     | 2026-10-15T16:00:00Z
            Europe/Berlin         | DUE      | 2026-10-14T22:00:00Z | TOO_EARLY | 2026-10-15T16:00:00Z
            # Elsewhere it is another hour of another day.
            America/Los_Angeles   | DUE      | 2026-10-14T16:00:00Z | TOO_EARLY | 2026-10-15T01:00:00Z
            America/Los_Angeles   | DUE      | 2026-10-15T01:00:00Z | SEND      | 2026-10-16T01:00:00Z
            Asia/Kolkata          | DUE      | 2026-10-14T12:30:00Z | SEND      | 2026-10-15T12:30:00Z
            Pacific/Kiritimati    | DUE      | 2026-10-14T04:00:00Z | SEND      | 2026-10-15T04:00:00Z
            # The clocks go back on Sunday 25 October: 18:00 is an hour later for the world.
            Europe/Berlin         | DUE      | 2026-10-24T16:00:00Z | SEND      | 2026-10-25T17:00:00Z
            Europe/Berlin         | DUE      | 2026-10-25T16:00:00Z | TOO_EARLY | 2026-10-25T17:00:00Z
            Europe/Berlin         | DUE      | 2026-10-25T17:00:00Z | SEND      | 2026-10-26T17:00:00Z
            # And forward on Sunday 29 March.
            Europe/Berlin         | DUE      | 2026-03-28T17:00:00Z | SEND      | 2026-03-29T16:00:00Z
            """)
    void decides(String zone, Standing standing, String now, Reason reason, @Nullable String lookAgain) {
        assertThat(ReminderPolicy.decide(wanted(zone, "18:00", QUIET, standing), Instant.parse(now)))
                .isEqualTo(new Decision(reason, lookAgain == null ? null : Instant.parse(lookAgain)));
    }

    @ParameterizedTest(name = "wanted {0}, address {1}, over {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            false, true,  false, OPTED_OUT,  -
            true,  false, false, NO_ADDRESS, -
            false, false, true,  OPTED_OUT,  -
            true,  true,  true,  SENT_TODAY, 2026-10-15T16:00:00Z
            true,  true,  false, SEND,       2026-10-15T16:00:00Z
            """)
    void whatSpeaksAgainstItComesFirst(
            boolean wanted, boolean address, boolean over, Reason reason, @Nullable Instant lookAgain) {
        // Given
        var occasion = new Occasion(
                ZoneId.of("Europe/Berlin"), wanted, address, LocalTime.of(18, 0), QUIET, over, Standing.DUE);

        // Then
        assertThat(ReminderPolicy.decide(occasion, Instant.parse("2026-10-14T16:00:00Z")))
                .isEqualTo(new Decision(reason, lookAgain));
    }

    /** A time that a patient chose before the quiet hours were set to cover it; hours that the clocks skip, or show twice. */
    @ParameterizedTest(name = "at {0}, quiet from {1} until {2}, now {3}: {4}")
    @CsvSource(textBlock = """
            07:00, 21:00, 08:00, 2026-10-14T05:00:00Z, QUIET,     2026-10-14T06:00:00Z
            07:00, 21:00, 08:00, 2026-10-14T06:00:00Z, SEND,      2026-10-15T05:00:00Z
            22:00, 21:00, 08:00, 2026-10-14T20:00:00Z, QUIET,     2026-10-15T20:00:00Z
            13:30, 13:00, 15:00, 2026-10-14T11:30:00Z, QUIET,     2026-10-14T13:00:00Z
            13:30, 13:00, 15:00, 2026-10-14T13:00:00Z, SEND,      2026-10-15T11:30:00Z
            23:00, 09:00, 09:00, 2026-10-14T21:00:00Z, SEND,      2026-10-15T21:00:00Z
            02:30, 09:00, 09:00, 2026-03-29T00:59:00Z, TOO_EARLY, 2026-03-29T01:30:00Z
            02:30, 09:00, 09:00, 2026-03-29T01:30:00Z, SEND,      2026-03-30T00:30:00Z
            02:30, 09:00, 09:00, 2026-10-25T00:30:00Z, SEND,      2026-10-26T01:30:00Z
            02:30, 09:00, 09:00, 2026-10-25T01:30:00Z, SEND,      2026-10-26T01:30:00Z
            """)
    void quietHoursAndClocksThatChange(
            String at, LocalTime from, LocalTime until, Instant now, Reason reason, Instant lookAgain) {
        assertThat(ReminderPolicy.decide(wanted("Europe/Berlin", at, new QuietHours(from, until), Standing.DUE), now))
                .isEqualTo(new Decision(reason, lookAgain));
    }

    @ParameterizedTest(name = "{0} in {1} after {2}: {3}")
    @CsvSource(textBlock = """
            18:00, Europe/Berlin,    2026-10-14T10:00:00Z, 2026-10-14T16:00:00Z
            18:00, Europe/Berlin,    2026-10-14T16:00:00Z, 2026-10-15T16:00:00Z
            18:00, Europe/Berlin,    2026-10-14T23:00:00Z, 2026-10-15T16:00:00Z
            18:00, America/New_York, 2026-10-15T01:00:00Z, 2026-10-15T22:00:00Z
            """)
    void theNextTimeThatItIsThisLate(LocalTime at, ZoneId zone, Instant now, Instant next) {
        assertThat(ReminderPolicy.next(at, zone, now)).isEqualTo(next);
    }

    private static Occasion wanted(String zone, String at, QuietHours quiet, Standing standing) {
        return new Occasion(ZoneId.of(zone), true, true, LocalTime.parse(at), quiet, false, standing);
    }
}
