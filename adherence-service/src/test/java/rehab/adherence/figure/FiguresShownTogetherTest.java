package rehab.adherence.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static rehab.adherence.figure.Courses.course;
import static rehab.adherence.figure.Courses.line;
import static rehab.adherence.figure.Courses.mondayWednesdayFriday;
import static rehab.adherence.figure.Courses.perDay;
import static rehab.adherence.figure.Courses.perWeek;
import static rehab.adherence.figure.Courses.routine;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Relative dose, interruption, late share, days without a report, weeks: what stands beside the figure. */
class FiguresShownTogetherTest {

    static Stream<Arguments> interruptions() {
        return Stream.of(
                arguments(
                        "two missed in a row", course().from("10-05", perDay(1)).done("10-07"), "10-08", false),
                arguments("three missed in a row", course().from("10-05", perDay(1)), "10-08", true),
                arguments(
                        "the day on which it began is not missed",
                        course().from("10-05", perDay(1)).activated("10-05"),
                        "10-08",
                        false),
                arguments("today is not missed yet", course().from("10-05", perDay(1)), "10-07", false),
                arguments(
                        "an empty day of a routine done often each day is one missed",
                        course().from("10-05", perDay(4)).done("10-06"),
                        "10-08",
                        false),
                arguments(
                        "anything done between ends the row, on whichever day",
                        course().from("10-05", mondayWednesdayFriday()).done("10-08", "10-13"),
                        "10-17",
                        false),
                arguments(
                        "a skip with its reason is an answer",
                        course().from("10-05", perDay(1)).log("strength", "10-07", SessionStatus.SKIPPED, 0),
                        "10-09",
                        false),
                arguments(
                        "paused days neither count nor end the row",
                        course().from("10-05", perDay(1)).paused("10-07", "10-12"),
                        "10-13",
                        true),
                arguments(
                        "one of three a week is missed twice, then once more",
                        course().from("10-05", perWeek(3, 3)).done("10-05", "10-12", "10-13"),
                        "10-19",
                        false),
                arguments("an empty week of three", course().from("10-05", perWeek(3, 3)), "10-12", true),
                arguments(
                        "an empty week of three, until Sunday ends",
                        course().from("10-05", perWeek(3, 3)),
                        "10-11",
                        false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("interruptions")
    void interruption(String name, Courses course, String today, boolean expected) {
        // When
        AdherenceFigure figure = course.figure("10-05", "10-18", today);

        // Then
        assertThat(figure.interruption()).as(name).isEqualTo(expected);
    }

    @Test
    void relativeDoseIsNotCappedAndFlagsOverDosing() {
        // Given
        Courses course = course().from("10-05", perWeek(2, 2));
        for (String day : new String[] {"10-05", "10-06", "10-07"}) {
            course.log("strength", day, SessionStatus.COMPLETE, 1.5);
        }

        // When
        AdherenceFigure figure = course.figure("10-05", "10-11", "10-12");

        // Then
        assertThat(figure.relativeDose()).isCloseTo(2.25, within(1e-9));
        assertThat(figure.overDose()).isTrue();
        assertThat(figure.total().figure()).isEqualTo(1.0);
    }

    @Test
    void exactlyTheThresholdIsNotOverDosing() {
        // Given
        Courses course = course().from("10-05", perWeek(1, 1)).log("strength", "10-05", SessionStatus.COMPLETE, 1.2);

        // When
        AdherenceFigure figure = course.figure("10-05", "10-11", "10-12");

        // Then
        assertThat(figure.overDose()).isFalse();
    }

    @Test
    void theUpperEndOfARangeIsNotOverDosing() {
        // Given
        Dose twoToThreeTimesEightToTwelve = new Dose(new Range(2, 3), new Range(8, 12), AmountUnit.REPS, null);
        Courses course = course().from(
                        "10-05",
                        routine("strength", perWeek(2, 3), line("row", twoToThreeTimesEightToTwelve, Side.EACH)));
        for (String day : new String[] {"10-05", "10-07", "10-09"}) {
            course.log("strength", day, SessionStatus.COMPLETE, 36.0 / 16);
        }

        // When
        AdherenceFigure figure = course.figure("10-05", "10-11", "10-12");

        // Then
        assertThat(figure.relativeDose()).isCloseTo(3 * 2.25 / 2, within(1e-9));
        assertThat(figure.overDose()).isFalse();
    }

    @Test
    void lateShareAndDaysWithoutReport() {
        // Given
        Courses course = course().from("10-05", perWeek(2, 2))
                .paused("10-09", "10-12")
                .done("10-05")
                .late("10-06");

        // When
        AdherenceFigure figure = course.figure("10-05", "10-18", "10-14");

        // Then
        assertThat(figure.lateShare()).isEqualTo(0.5);
        assertThat(figure.daysWithoutReport()).as("7, 8, 12 and 13 October").isEqualTo(4);
    }

    @Test
    void theDayOnWhichItBeganIsNotWithoutReport() {
        assertThat(course().from("10-05", perDay(1))
                        .activated("10-05")
                        .figure("10-05", "10-18", "10-07")
                        .daysWithoutReport())
                .as("6 October")
                .isEqualTo(1);
    }

    @Test
    void withoutEntriesThereIsNoLateShare() {
        assertThat(course().from("10-05", perDay(1))
                        .figure("10-05", "10-18", "10-19")
                        .lateShare())
                .isNull();
    }

    @Test
    void weeksAreTheLocalIsoWeeksOfTheWindow() {
        // Given
        Courses course = course().from("10-05", perDay(1)).done("10-07", "10-12");

        // When
        AdherenceFigure figure = course.figure("10-07", "10-13", "10-13");

        // Then
        assertThat(figure.weeks()).extracting(week -> week.week().label()).containsExactly("2026-W41", "2026-W42");
        assertThat(figure.weeks()).extracting(AdherenceFigure.Week::soFar).containsExactly(false, true);
        assertThat(figure.weeks())
                .extracting(week -> Courses.read(week.tally()))
                .containsExactly("1 of 5.0, 20 %", "1 of 1.0, 100 %");
    }

    @Test
    void satisfactoryFromFourInFive() {
        assertThat(course().from("10-05", perWeek(5, 5))
                        .done("10-05", "10-06", "10-07", "10-08")
                        .figure("10-05", "10-11", "10-12")
                        .satisfactory())
                .isTrue();
        assertThat(course().from("10-05", perWeek(4, 4))
                        .done("10-05", "10-06", "10-07")
                        .figure("10-05", "10-11", "10-12")
                        .satisfactory())
                .isFalse();
        assertThat(course().figure("10-05", "10-11", "10-12").satisfactory()).isFalse();
    }
}
