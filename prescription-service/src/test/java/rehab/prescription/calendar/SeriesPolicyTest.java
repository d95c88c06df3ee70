package rehab.prescription.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rehab.prescription.content.Range;
import rehab.prescription.content.Schedule;
import rehab.prescription.content.VersionRoutine;
import rehab.prescription.patient.Language;
import rehab.prescription.plan.PrescribedPeriod;

class SeriesPolicyTest {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);
    private static final LocalDate NEXT_SUNDAY = LocalDate.of(2026, 11, 29);

    @Test
    void everyDayIsOneRule() {
        assertThat(written(new Schedule.PerDay(4), null))
                .contains("DTSTART;VALUE=DATE:20261119", "RRULE:FREQ=DAILY\r\n", "Your exercises 4 times today");
    }

    @Test
    void fixedDaysBeginOnOneOfThemAndEndWithThePlan() {
        assertThat(written(new Schedule.DaysOfWeek(List.of(FRIDAY, MONDAY, WEDNESDAY), 1), NEXT_SUNDAY))
                .contains("DTSTART;VALUE=DATE:20261120", "RRULE:FREQ=WEEKLY;UNTIL=20261129;BYDAY=MO,WE,FR");
    }

    @Test
    void aNumberOfTimesAWeekRemindsAtOnceAndThenOnMondays() {
        assertThat(written(new Schedule.PerWeek(2, 3), NEXT_SUNDAY))
                .contains("DTSTART;VALUE=DATE:20261119", "DTSTART;VALUE=DATE:20261123")
                .contains("RRULE:FREQ=WEEKLY;UNTIL=20261129;BYDAY=MO", "Your exercises 2 to 3 times this week");
    }

    @Test
    void daysThatDoNotComeBeforeTheEndAreNotThere() {
        assertThat(series(new Schedule.DaysOfWeek(List.of(WEDNESDAY), 1), THURSDAY.plusDays(2)))
                .isEmpty();
    }

    @Test
    void whatIsDoneWhenNeededIsNotThere() {
        assertThat(series(new Schedule.AsNeeded(), null)).isEmpty();
    }

    @Test
    void theSameFeedIsTheSameText() {
        assertThat(written(new Schedule.PerDay(1), null)).isEqualTo(written(new Schedule.PerDay(1), null));
    }

    private static List<Series> series(Schedule schedule, @Nullable LocalDate until) {
        var routine = new VersionRoutine(new UUID(0, 1), "Desk break", schedule, List.of());
        var period = new PrescribedPeriod(new UUID(0, 2), 1, THURSDAY, until, List.of(routine));
        return SeriesPolicy.of(period, routine, new Range(10, 12));
    }

    private static String written(Schedule schedule, @Nullable LocalDate until) {
        var writer = new CalendarWriter(
                new UUID(0, 3), Instant.parse("2026-11-19T08:00:00Z"), Language.EN, Duration.ofHours(4));
        return writer.write(series(schedule, until)).replace("\r\n ", "");
    }
}
