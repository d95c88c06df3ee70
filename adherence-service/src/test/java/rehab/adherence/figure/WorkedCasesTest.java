package rehab.adherence.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static rehab.adherence.figure.Courses.asNeeded;
import static rehab.adherence.figure.Courses.course;
import static rehab.adherence.figure.Courses.mondayWednesdayFriday;
import static rehab.adherence.figure.Courses.perDay;
import static rehab.adherence.figure.Courses.perWeek;
import static rehab.adherence.figure.Courses.routine;
import static rehab.adherence.figure.SessionStatus.COMPLETE;
import static rehab.adherence.figure.SessionStatus.ENTERED_IN_ERROR;
import static rehab.adherence.figure.SessionStatus.PARTIAL;
import static rehab.adherence.figure.SessionStatus.SKIPPED;
import static rehab.adherence.figure.SessionStatus.STOPPED_PAIN;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Session adherence, case by case. Two weeks are looked at: Monday 5 October to Sunday 18 October 2026. */
class WorkedCasesTest {

    static Stream<Arguments> cases() {
        return Stream.of(
                arguments(
                        "a range target: the minimum is the target",
                        course().from("10-05", perWeek(2, 3)).done("10-06", "10-08", "10-13", "10-15"),
                        "10-19",
                        "4 of 4.0, 100 %"),
                arguments(
                        "a range target: the maximum adds nothing",
                        course().from("10-05", perWeek(2, 3)).done("10-05", "10-07", "10-09", "10-13"),
                        "10-19",
                        "4 of 4.0, 75 %"),
                arguments(
                        "a busy week cannot hide an empty one",
                        course().from("10-05", perWeek(3, 3))
                                .done("10-05", "10-06", "10-07", "10-08", "10-09", "10-10"),
                        "10-19",
                        "6 of 6.0, 50 %"),
                arguments(
                        "a busy routine cannot hide an idle one",
                        course().from("10-05", routine("strength", perWeek(2, 2)), routine("stretch", perWeek(2, 2)))
                                .done("10-05", "10-06", "10-07", "10-08", "10-13", "10-14", "10-15", "10-16"),
                        "10-19",
                        "8 of 8.0, 50 %"),
                arguments(
                        "a plan changed mid-week: each day by the version in force, 3 days of 2 and 4 days of 4 a week",
                        course().from("10-05", perWeek(2, 2))
                                .from("10-15", perWeek(4, 4))
                                .done("10-06", "10-08", "10-12", "10-16", "10-17"),
                        "10-19",
                        "5 of 5.14, 97 %"),
                arguments(
                        "a change from fixed days to so many a week, mid-week: Monday and Wednesday, then 4 days of 7",
                        course().from("10-05", mondayWednesdayFriday())
                                .from("10-15", perWeek(7, 7))
                                .done("10-05", "10-07", "10-09", "10-12", "10-14", "10-15"),
                        "10-19",
                        "6 of 9.0, 67 %"),
                arguments(
                        "a pause across a week boundary: Friday to Tuesday leave both sides",
                        course().from("10-05", perDay(1))
                                .paused("10-09", "10-14")
                                .done("10-05", "10-06", "10-07", "10-08", "10-14", "10-15", "10-16", "10-17"),
                        "10-19",
                        "8 of 9.0, 89 %"),
                arguments(
                        "a pause prorates a weekly target: 4 and 5 of 7 days",
                        course().from("10-05", perWeek(7, 7))
                                .paused("10-09", "10-14")
                                .done("10-05", "10-06"),
                        "10-19",
                        "2 of 9.0, 22 %"),
                arguments(
                        "what is logged during a pause is extra",
                        course().from("10-05", perDay(1)).paused("10-06", null).done("10-05", "10-08", "10-09"),
                        "10-19",
                        "1 of 1.0, 100 %"),
                arguments(
                        "on hold at once: the day of the hold leaves both sides, and what was done on it is extra",
                        course().from("10-05", perDay(1)).held("10-08", "10-12").done("10-05", "10-06", "10-08"),
                        "10-12",
                        "2 of 3.0, 67 %"),
                arguments(
                        "a hold within a pause counts its days once",
                        course().from("10-05", perDay(1))
                                .paused("10-07", "10-10")
                                .held("10-10", "10-15")
                                .done("10-05", "10-06"),
                        "10-19",
                        "2 of 6.0, 33 %"),
                arguments(
                        "held and resumed on the same day: the day counts",
                        course().from("10-05", perDay(1)).held("10-08", "10-08").done("10-08"),
                        "10-12",
                        "1 of 7.0, 14 %"),
                arguments(
                        "stopped mid-week: its last day is due, the next is not, and a weekly target is prorated",
                        course().from("10-05", perWeek(7, 7)).ended("10-14").done("10-05", "10-15"),
                        "10-19",
                        "1 of 10.0, 10 %"),
                arguments(
                        "a period that is over asks for nothing more, and what is logged after it is extra",
                        course().from("10-05", perDay(1)).until("10-09").done("10-05", "10-06", "10-12"),
                        "10-19",
                        "2 of 5.0, 40 %"),
                arguments(
                        "a period that was made longer in time goes on",
                        course().from("10-05", perDay(1))
                                .until("10-09")
                                .from("10-08", perDay(1))
                                .until("10-14")
                                .done("10-05", "10-13"),
                        "10-19",
                        "2 of 10.0, 20 %"),
                arguments(
                        "a period that was made longer late leaves a gap",
                        course().from("10-05", perDay(1))
                                .until("10-09")
                                .from("10-12", perDay(1))
                                .done("10-12"),
                        "10-19",
                        "1 of 12.0, 8 %"),
                arguments(
                        "stopped before its period was over, while on hold",
                        course().from("10-05", perDay(1))
                                .until("10-18")
                                .held("10-07", null)
                                .ended("10-09"),
                        "10-19",
                        "0 of 2.0, 0 %"),
                arguments(
                        "stopped before it began: no figure",
                        course().from("10-12", perDay(1)).ended("10-11"),
                        "10-19",
                        "0 of 0.0, no figure"),
                arguments(
                        "paused all the time: no figure",
                        course().from("10-05", perDay(1)).paused("10-01", null).done("10-08"),
                        "10-19",
                        "0 of 0.0, no figure"),
                arguments(
                        "four sessions on Sunday make up a week",
                        course().from("10-05", perWeek(4, 4)).done("10-11", "10-11", "10-11", "10-11"),
                        "10-19",
                        "4 of 8.0, 50 %"),
                arguments(
                        "three on Sunday make up for Monday, Wednesday and Friday too",
                        course().from("10-05", mondayWednesdayFriday()).done("10-11", "10-11", "10-11"),
                        "10-19",
                        "3 of 6.0, 50 %"),
                arguments(
                        "a session at 23:59 on Sunday, synced two days later, counts in its own week",
                        course().from("10-05", perWeek(1, 1)).late("10-11"),
                        "10-19",
                        "1 of 2.0, 50 %"),
                arguments(
                        "a flight east across the date line: two Saturdays lived, both logged on Saturday",
                        course().from("10-05", perWeek(2, 2)).done("10-10", "10-10"),
                        "10-19",
                        "2 of 4.0, 50 %"),
                arguments(
                        "a flight west across the date line: Saturday never lived, made up on Sunday",
                        course().from("10-05", perDay(1))
                                .done("10-05", "10-06", "10-07", "10-08", "10-09", "10-11", "10-11"),
                        "10-12",
                        "7 of 7.0, 100 %"),
                arguments(
                        "a retired routine: not due any more, and what is still logged for it is extra",
                        course().from("10-05", routine("strength", perDay(1)), routine("stretch", perDay(1)))
                                .from("10-12", routine("strength", perDay(1)))
                                .log("stretch", "10-06", COMPLETE, 1)
                                .log("stretch", "10-13", COMPLETE, 1),
                        "10-19",
                        "1 of 21.0, 5 %"),
                arguments(
                        "AS_NEEDED only: no figure, however much was done",
                        course().from("10-05", asNeeded()).done("10-05", "10-06"),
                        "10-19",
                        "0 of 0.0, no figure"),
                arguments(
                        "AS_NEEDED beside a schedule is in no denominator",
                        course().from("10-05", routine("strength", perWeek(1, 1)), routine("relax", asNeeded()))
                                .done("10-05")
                                .log("relax", "10-13", COMPLETE, 1),
                        "10-19",
                        "1 of 2.0, 50 %"),
                arguments(
                        "a session corrected twice counts once",
                        course().from("10-05", perWeek(2, 2))
                                .log("strength", "10-06", ENTERED_IN_ERROR, 1)
                                .log("strength", "10-06", ENTERED_IN_ERROR, 1)
                                .log("strength", "10-06", COMPLETE, 1),
                        "10-19",
                        "1 of 4.0, 25 %"),
                arguments("nothing logged at all", course().from("10-05", perWeek(3, 3)), "10-19", "0 of 6.0, 0 %"),
                arguments("nothing ordered at all", course(), "10-19", "0 of 0.0, no figure"),
                arguments(
                        "a plan that starts later is not due yet",
                        course().from("10-26", perDay(1)),
                        "10-19",
                        "0 of 0.0, no figure"),
                arguments(
                        "stopped for pain is attended, never non-adherence",
                        course().from("10-05", perWeek(1, 1))
                                .log("strength", "10-06", STOPPED_PAIN, 0.1)
                                .log("strength", "10-13", STOPPED_PAIN, 0),
                        "10-19",
                        "2 of 2.0, 100 %"),
                arguments(
                        "partly done is attended; how much of it is the relative dose",
                        course().from("10-05", perWeek(1, 1)).log("strength", "10-06", PARTIAL, 0.3),
                        "10-19",
                        "1 of 2.0, 50 %"),
                arguments(
                        "skipped with a reason is due and not done",
                        course().from("10-05", perWeek(1, 1)).log("strength", "10-06", SKIPPED, 0),
                        "10-19",
                        "0 of 2.0, 0 %"),
                arguments(
                        "so far: nothing is due on the first day",
                        course().from("10-05", perDay(1)),
                        "10-05",
                        "0 of 0.0, no figure"),
                arguments(
                        "so far: what is done on the first day counts",
                        course().from("10-05", perDay(2)).done("10-05"),
                        "10-05",
                        "1 of 1.0, 100 %"),
                arguments(
                        "so far: yesterday has ended, today has not",
                        course().from("10-05", perDay(1)).done("10-05"),
                        "10-07",
                        "1 of 2.0, 50 %"),
                arguments(
                        "so far: a weekly target is due when its week has ended",
                        course().from("10-05", perWeek(3, 3)).done("10-05", "10-07", "10-09"),
                        "10-18",
                        "3 of 3.0, 100 %"),
                arguments(
                        "so far: a weekly target the day after its week",
                        course().from("10-05", perWeek(3, 3)).done("10-05", "10-07", "10-09"),
                        "10-19",
                        "3 of 6.0, 50 %"),
                arguments(
                        "so far: one done ahead of its day is due with it",
                        course().from("10-05", mondayWednesdayFriday()).done("10-05", "10-06"),
                        "10-06",
                        "2 of 2.0, 100 %"),
                arguments(
                        "a third version activated later but effective earlier replaces the second from its day on",
                        course().from("10-05", perDay(1))
                                .from("10-16", perDay(5))
                                .from("10-10", perDay(2)),
                        "10-19",
                        "0 of 23.0, 0 %"),
                arguments(
                        "begun at 22:30, four times a day: what could not be done any more is not due",
                        course().from("10-05", perDay(4)).activated("10-05"),
                        "10-06",
                        "0 of 0.0, no figure"),
                arguments(
                        "begun during the day: what was done that day is due and done",
                        course().from("10-05", perDay(4)).activated("10-05").done("10-05", "10-05"),
                        "10-06",
                        "2 of 2.0, 100 %"),
                arguments(
                        "begun during the day: the next day is due in full",
                        course().from("10-05", perDay(4)).activated("10-05").done("10-05", "10-05"),
                        "10-07",
                        "2 of 6.0, 33 %"),
                arguments(
                        "activated the day before: the first day is due in full",
                        course().from("10-05", perDay(4)).activated("10-04").done("10-05", "10-05"),
                        "10-06",
                        "2 of 4.0, 50 %"),
                arguments(
                        "begun on a Monday, fixed days: five of six Mondays, Wednesdays and Fridays are due",
                        course().from("10-05", mondayWednesdayFriday()).activated("10-05"),
                        "10-19",
                        "0 of 5.0, 0 %"),
                arguments(
                        "begun on a Monday, so many a week: the first seventh is not due",
                        course().from("10-05", perWeek(7, 7)).activated("10-05"),
                        "10-19",
                        "0 of 13.0, 0 %"),
                arguments(
                        "begun on a Sunday, so many a week: nothing of that week is due",
                        course().from("10-11", perWeek(3, 3)).activated("10-11"),
                        "10-12",
                        "0 of 0.0, no figure"),
                arguments(
                        "begun on a Sunday, so many a week, and done at once",
                        course().from("10-11", perWeek(3, 3)).activated("10-11").done("10-11"),
                        "10-12",
                        "1 of 0.43, 100 %"),
                arguments(
                        "a later version that takes effect at once is due in full",
                        course().from("10-05", perDay(1))
                                .from("10-06", perDay(4))
                                .activated("10-06"),
                        "10-07",
                        "0 of 5.0, 0 %"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void sessionAdherence(String name, Courses course, String today, String expected) {
        // When
        AdherenceFigure figure = course.figure("10-05", "10-18", today);

        // Then
        assertThat(Courses.read(figure.total())).as(name).isEqualTo(expected);
        assertThat(figure.soFar()).isEqualTo(today.compareTo("10-19") < 0);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theOrderOfArrivalChangesNothing(String name, Courses course, String today, String expected) {
        for (long seed = 0; seed < 5; seed++) {
            // When
            AdherenceFigure figure = course.shuffled(seed).figure("10-05", "10-18", today);

            // Then
            assertThat(Courses.read(figure.total())).as(name).isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void silenceNeverRaisesTheFigure(String name, Courses course, String today, String expected) {
        // Given
        Double before = course.figure("10-05", "10-18", today).total().figure();

        // When
        Double after = course.figure("10-05", "10-18", "10-19").total().figure();

        // Then
        if (before != null) {
            assertThat(after).as(name + ", then silence").isLessThanOrEqualTo(before);
        }
    }
}
