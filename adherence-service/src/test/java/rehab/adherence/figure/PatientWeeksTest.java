package rehab.adherence.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static rehab.adherence.figure.Courses.day;
import static rehab.adherence.figure.Courses.id;
import static rehab.adherence.figure.Courses.mondayWednesdayFriday;
import static rehab.adherence.figure.Courses.perDay;
import static rehab.adherence.figure.Courses.perWeek;
import static rehab.adherence.figure.Courses.routine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatientWeeksTest {
    private static final UUID PRESCRIPTION = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final List<SessionStatus> STATUSES = List.of(SessionStatus.values());

    /** Whatever happened: the sums of the weeks are the figure of the window. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void weeksAddUpToTheFigureOfTheirWindow(long seed) {
        // Given
        Random random = new Random(seed);
        Courses course = Courses.course()
                .from("09-01", routine("strength", perWeek(2, 4)), routine("desk", mondayWednesdayFriday()))
                .from("09-17", routine("strength", perDay(1)))
                .paused("09-24", "09-29");
        List<LoggedSession> sessions = sessions(random);
        Window window = Window.ofWeeks(6, day("10-0" + (1 + random.nextInt(9))));
        Plan plan = course.plan();

        // When
        List<PatientWeek> weeks = PatientWeeks.of(window, plan, sessions);
        AdherenceFigure figure = Adherence.of(window, plan, sessions, Courses.DEFAULTS);

        // Then
        assertThat(weeks).hasSize(6);
        assertThat(sum(weeks, week -> week.tally().done()))
                .isEqualTo(figure.total().done());
        assertThat(weeks.stream().mapToDouble(week -> week.tally().counted()).sum())
                .isCloseTo(figure.total().counted(), within(1e-9));
        double target =
                weeks.stream().mapToDouble(week -> week.tally().target()).sum();
        assertThat(target).isCloseTo(figure.total().target(), within(1e-9));
        assertThat(weeks.stream().mapToDouble(PatientWeek::dose).sum() / target)
                .isCloseTo(figure.relativeDose(), within(1e-9));
        assertThat((double) sum(weeks, PatientWeek::late) / sum(weeks, PatientWeek::entries))
                .isCloseTo(figure.lateShare(), within(1e-9));
        assertThat(sum(weeks, PatientWeek::daysWithoutReport)).isEqualTo(figure.daysWithoutReport());
    }

    @Test
    void anUnreportedPainIsNoPain() {
        // Given
        List<LoggedSession> sessions = List.of(session("10-05", null), session("10-06", 0), session("10-07", null));

        // When
        PatientWeek week = PatientWeeks.of(
                        Window.ofWeeks(1, day("10-08")),
                        Courses.course().from("10-05", perDay(1)).plan(),
                        sessions)
                .get(0);

        // Then
        assertThat(week.painReports()).isEqualTo(1);
        assertThat(week.firstPain()).isZero();
        assertThat(week.lastPain()).isZero();
    }

    @Test
    void aWeekOfNothingIsEmpty() {
        assertThat(PatientWeeks.of(Window.ofWeeks(1, day("10-08")), Plan.none(), List.of()))
                .allMatch(PatientWeek::isEmpty)
                .hasSize(1);
    }

    private static List<LoggedSession> sessions(Random random) {
        List<LoggedSession> sessions = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            LocalDate day = day("08-25").plusDays(random.nextInt(45));
            SessionStatus status = STATUSES.get(random.nextInt(STATUSES.size()));
            sessions.add(new LoggedSession(
                    PRESCRIPTION,
                    id(random.nextBoolean() ? "strength" : "desk"),
                    day,
                    status,
                    status.isAttended() ? random.nextInt(20) / 10.0 : 0,
                    random.nextBoolean(),
                    null,
                    random.nextBoolean() ? random.nextInt(11) : null));
        }
        sessions.sort(Comparator.comparing(LoggedSession::day));
        return sessions;
    }

    private static LoggedSession session(String day, @Nullable Integer painAfter) {
        return new LoggedSession(
                PRESCRIPTION, id("strength"), day(day), SessionStatus.COMPLETE, 1, false, null, painAfter);
    }

    private static int sum(List<PatientWeek> weeks, ToIntFunction<PatientWeek> part) {
        return weeks.stream().mapToInt(part).sum();
    }
}
