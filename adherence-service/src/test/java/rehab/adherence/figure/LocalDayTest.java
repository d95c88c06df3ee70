package rehab.adherence.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a session counts: clock changes, the date line, midnight. */
class LocalDayTest {

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "2026-10-25T00:30:00+02:00, Europe/Berlin, 2026-10-25, first hour of the day that clocks go back",
        "2026-10-25T02:30:00+02:00, Europe/Berlin, 2026-10-25, half past two the first time",
        "2026-10-25T02:30:00+01:00, Europe/Berlin, 2026-10-25, half past two the second time",
        "2026-10-25T23:59:59+01:00, Europe/Berlin, 2026-10-25, last second of the 25 hour day",
        "2026-03-29T03:00:00+02:00, Europe/Berlin, 2026-03-29, first second after the lost hour",
        "2026-11-20T22:30:00Z, Pacific/Auckland, 2026-11-21, Saturday morning in Auckland",
        "2026-11-21T20:30:00Z, Pacific/Honolulu, 2026-11-21, Saturday again on landing in Honolulu",
        "2026-11-20T08:00:00Z, Pacific/Honolulu, 2026-11-19, sent in UTC by a device in Honolulu",
        "2026-11-20T08:00:00Z, Pacific/Kiritimati, 2026-11-20, the far side of the date line"
    })
    void dayOfASession(String performedAt, String zone, LocalDate expected, String name) {
        // When
        LocalDay day = LocalDay.at(OffsetDateTime.parse(performedAt).toInstant(), ZoneId.of(zone));

        // Then
        assertThat(day.date()).as(name).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "2026-10-25T22:59:59Z, false, the 25th hour belongs to the day",
        "2026-10-25T23:00:00Z, true, midnight ends it",
        "2026-10-27T23:59:00Z, true, synced two days later"
    })
    void endOfTheDayThatClocksGoBack(Instant now, boolean expected, String name) {
        // Given
        LocalDay day = LocalDay.at(Instant.parse("2026-10-25T08:00:00Z"), ZoneId.of("Europe/Berlin"));

        // Then
        assertThat(day.hasEndedAt(now)).as(name).isEqualTo(expected);
    }
}
