package rehab.adherence.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static rehab.adherence.figure.Courses.asNeeded;
import static rehab.adherence.figure.Courses.course;
import static rehab.adherence.figure.Courses.perDay;
import static rehab.adherence.figure.Courses.perWeek;
import static rehab.adherence.figure.Courses.routine;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How Monday 5 October 2026 stands in the calendar. */
class DayStatesTest {

    static Stream<Arguments> states() {
        return Stream.of(
                arguments("all done", course().from("10-05", perDay(1)).done("10-05"), "10-06", DayState.DONE),
                arguments("one of two", course().from("10-05", perDay(2)).done("10-05"), "10-06", DayState.PARTIAL),
                arguments("one of two, today", course().from("10-05", perDay(2)).done("10-05"), "10-05", DayState.DUE),
                arguments(
                        "done in part",
                        course().from("10-05", perDay(1)).log("strength", "10-05", SessionStatus.PARTIAL, 0.5),
                        "10-06",
                        DayState.PARTIAL),
                arguments("nothing reported", course().from("10-05", perDay(1)), "10-06", DayState.MISSED),
                arguments(
                        "nothing reported on the day that it began",
                        course().from("10-05", perDay(4)).activated("10-05"),
                        "10-06",
                        DayState.NOT_DUE),
                arguments(
                        "one of four on the day that it began",
                        course().from("10-05", perDay(4)).activated("10-05").done("10-05"),
                        "10-06",
                        DayState.DONE),
                arguments(
                        "nothing reported on its first day, known the day before",
                        course().from("10-05", perDay(4)).activated("10-04"),
                        "10-06",
                        DayState.MISSED),
                arguments("nothing reported yet", course().from("10-05", perDay(1)), "10-05", DayState.DUE),
                arguments(
                        "skipped with a reason",
                        course().from("10-05", perDay(1)).log("strength", "10-05", SessionStatus.SKIPPED, 0),
                        "10-06",
                        DayState.SKIPPED),
                arguments(
                        "stopped for pain",
                        course().from("10-05", perDay(1)).log("strength", "10-05", SessionStatus.STOPPED_PAIN, 0.2),
                        "10-06",
                        DayState.STOPPED),
                arguments(
                        "paused", course().from("10-04", perDay(1)).paused("10-05", null), "10-06", DayState.SUSPENDED),
                arguments(
                        "done while paused",
                        course().from("10-04", perDay(1)).paused("10-05", null).done("10-05"),
                        "10-06",
                        DayState.EXTRA),
                arguments("done as needed", course().from("10-05", asNeeded()).done("10-05"), "10-06", DayState.EXTRA),
                arguments("nothing ordered yet", course().from("10-06", perDay(1)), "10-06", DayState.NOT_DUE),
                arguments(
                        "so many a week, not on this day",
                        course().from("10-05", perWeek(3, 3)),
                        "10-06",
                        DayState.NOT_DUE),
                arguments(
                        "so many a week, on this day",
                        course().from("10-05", perWeek(3, 3)).done("10-05"),
                        "10-06",
                        DayState.DONE),
                arguments(
                        "one routine of two",
                        course().from("10-05", routine("strength", perDay(1)), routine("stretch", perDay(1)))
                                .done("10-05"),
                        "10-06",
                        DayState.PARTIAL),
                arguments(
                        "missed, though something not asked for was done",
                        course().from("10-05", routine("strength", perDay(1)), routine("relax", asNeeded()))
                                .log("relax", "10-05", SessionStatus.COMPLETE, 1),
                        "10-06",
                        DayState.MISSED),
                arguments(
                        "entered in error only",
                        course().from("10-05", perDay(1)).log("strength", "10-05", SessionStatus.ENTERED_IN_ERROR, 1),
                        "10-06",
                        DayState.MISSED));
    }

    @ParameterizedTest(name = "{0} → {3}")
    @MethodSource("states")
    void stateOfTheDay(String name, Courses course, String today, DayState expected) {
        // When
        AdherenceFigure figure = course.figure("10-05", "10-05", today);

        // Then
        assertThat(figure.days())
                .as(name)
                .extracting(AdherenceFigure.Day::state)
                .containsExactly(expected);
    }
}
