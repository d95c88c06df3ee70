package rehab.adherence.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Berlin, Monday to Friday, 08:00 to 17:00. Wednesday is 14 October 2026; clocks go back on Sunday 25 October, at 03:00. */
class BusinessHoursTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        # what,                                        opened,                    term,     holidays,              due
        four hours within a day,                        2026-10-14T10:00:00+02:00, 4 HOURS,  ,                      2026-10-14T14:00:00+02:00
        four hours up to the closing,                   2026-10-14T13:00:00+02:00, 4 HOURS,  ,                      2026-10-14T17:00:00+02:00
        four hours run on into the next day,            2026-10-14T15:30:00+02:00, 4 HOURS,  ,                      2026-10-15T10:30:00+02:00
        before the opening it counts from the opening,  2026-10-14T05:00:00+02:00, 4 HOURS,  ,                      2026-10-14T12:00:00+02:00
        at the closing it counts from the next opening, 2026-10-14T17:00:00+02:00, 4 HOURS,  ,                      2026-10-15T12:00:00+02:00
        Friday afternoon runs on into Monday,           2026-10-16T16:00:00+02:00, 4 HOURS,  ,                      2026-10-19T11:00:00+02:00
        Saturday counts from Monday,                    2026-10-17T12:00:00+02:00, 4 HOURS,  ,                      2026-10-19T12:00:00+02:00
        a holiday is no day,                            2026-10-14T15:30:00+02:00, 4 HOURS,  2026-10-15,            2026-10-16T10:30:00+02:00
        two holidays and a weekend,                     2026-10-14T15:30:00+02:00, 4 HOURS,  2026-10-15 2026-10-16, 2026-10-19T10:30:00+02:00
        more hours than a day has,                      2026-10-14T10:00:00+02:00, 20 HOURS, ,                      2026-10-16T12:00:00+02:00
        one day later at the same time,                 2026-10-14T10:00:00+02:00, 1 DAYS,   ,                      2026-10-15T10:00:00+02:00
        from the opening a day ends with the closing,   2026-10-14T08:00:00+02:00, 1 DAYS,   ,                      2026-10-14T17:00:00+02:00
        what comes at night has the whole next day,     2026-10-14T22:00:00+02:00, 1 DAYS,   ,                      2026-10-15T17:00:00+02:00
        Friday is due on Monday,                        2026-10-16T16:00:00+02:00, 1 DAYS,   ,                      2026-10-19T16:00:00+02:00
        three days across a weekend,                    2026-10-15T10:00:00+02:00, 3 DAYS,   ,                      2026-10-20T10:00:00+02:00
        three days across a weekend and a holiday,      2026-10-15T10:00:00+02:00, 3 DAYS,   2026-10-19,            2026-10-21T10:00:00+02:00
        a week later at the same time,                  2026-10-14T10:00:00+02:00, 1 WEEKS,  ,                      2026-10-21T10:00:00+02:00
        a week later is a holiday,                      2026-10-14T10:00:00+02:00, 1 WEEKS,  2026-10-21,            2026-10-22T08:00:00+02:00
        clocks go back at the weekend,                  2026-10-23T16:00:00+02:00, 4 HOURS,  ,                      2026-10-26T11:00:00+01:00
        a day across the change of clocks,              2026-10-23T10:00:00+02:00, 1 DAYS,   ,                      2026-10-26T10:00:00+01:00
        a week across the change of clocks,             2026-10-21T10:00:00+02:00, 1 WEEKS,  ,                      2026-10-28T10:00:00+01:00
        clocks go forward at the weekend,               2026-03-27T16:00:00+01:00, 4 HOURS,  ,                      2026-03-30T11:00:00+02:00
        from another zone it is the clinic's time,      2026-10-14T20:00:00+09:00, 4 HOURS,  ,                      2026-10-14T17:00:00+02:00
        """)
    void due(String what, OffsetDateTime opened, String term, String holidays, OffsetDateTime due) {
        // Given
        BusinessHours hours =
                new BusinessHours(BERLIN, WEEKDAYS, LocalTime.of(8, 0), LocalTime.of(17, 0), days(holidays));

        // When
        Instant answer = hours.due(opened.toInstant(), term(term));

        // Then
        assertThat(answer).as(what).isEqualTo(due.toInstant());
    }

    @Test
    void anHourThatComesTwiceIsTwoHours() {
        // Given
        BusinessHours night = new BusinessHours(
                BERLIN, EnumSet.allOf(DayOfWeek.class), LocalTime.of(0, 0), LocalTime.of(6, 0), Set.of());

        // When
        Instant due = night.due(Instant.parse("2026-10-24T23:30:00Z"), new Term(4, Term.Unit.BUSINESS_HOURS));

        // Then
        assertThat(due).isEqualTo("2026-10-25T03:30:00Z");
    }

    @Test
    void aClinicIsOpenSometimes() {
        assertThatThrownBy(() -> new BusinessHours(BERLIN, Set.of(), LocalTime.of(8, 0), LocalTime.of(17, 0), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BusinessHours(BERLIN, WEEKDAYS, LocalTime.of(8, 0), LocalTime.of(8, 0), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Term term(String text) {
        String[] parts = text.split(" ", -1);
        String unit = parts[1].equals("WEEKS") ? parts[1] : "BUSINESS_" + parts[1];
        return new Term(Integer.parseInt(parts[0]), Term.Unit.valueOf(unit));
    }

    private static Set<LocalDate> days(@org.jspecify.annotations.Nullable String text) {
        return text == null
                ? Set.of()
                : Arrays.stream(text.split(" ", -1)).map(LocalDate::parse).collect(Collectors.toSet());
    }
}
