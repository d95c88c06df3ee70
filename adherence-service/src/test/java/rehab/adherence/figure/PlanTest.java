package rehab.adherence.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static rehab.adherence.figure.Courses.course;
import static rehab.adherence.figure.Courses.perDay;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Since when something has been asked for without a break, seen from 14 October 2026. */
class PlanTest {

    static Stream<Arguments> courses() {
        return Stream.of(
                arguments("nothing ordered", course(), null),
                arguments("nothing ordered yet", course().from("10-15", perDay(1)), null),
                arguments("since its first day", course().from("10-05", perDay(1)), "10-05"),
                arguments(
                        "a new version is no new beginning",
                        course().from("10-05", perDay(1)).from("10-12", perDay(2)),
                        "10-05"),
                arguments("paused", course().from("10-05", perDay(1)).paused("10-10", null), null),
                arguments(
                        "paused from tomorrow",
                        course().from("10-05", perDay(1)).paused("10-15", null),
                        "10-05"),
                arguments(
                        "resumed this morning",
                        course().from("09-01", perDay(1)).paused("09-14", "10-14"),
                        "10-14"),
                arguments(
                        "paused twice without a day between",
                        course().from("09-01", perDay(1))
                                .paused("09-14", "10-01")
                                .paused("10-01", "10-10"),
                        "10-10"),
                arguments(
                        "a hold is no less a break",
                        course().from("09-01", perDay(1)).held("09-14", "10-12"),
                        "10-12"),
                arguments("stopped yesterday", course().from("10-05", perDay(1)).ended("10-13"), null),
                arguments("its last day", course().from("10-05", perDay(1)).ended("10-14"), "10-05"),
                arguments(
                        "its period is over", course().from("10-05", perDay(1)).until("10-13"), null),
                arguments(
                        "ordered again after its period was over",
                        course().from("10-05", perDay(1)).until("10-07").from("10-10", perDay(1)),
                        "10-10"),
                arguments(
                        "paused and resumed on the same day",
                        course().from("10-05", perDay(1)).paused("10-10", "10-10"),
                        "10-05"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("courses")
    void activeSince(String name, Courses course, @Nullable String expected) {
        // When
        var since = course.plan().activeSince(Courses.day("10-14"));

        // Then
        assertThat(since.orElse(null)).as(name).isEqualTo(expected == null ? null : Courses.day(expected));
    }
}
