package rehab.adherence.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static rehab.adherence.figure.Courses.DEFAULTS;
import static rehab.adherence.figure.Courses.dose;
import static rehab.adherence.figure.Courses.id;
import static rehab.adherence.figure.Courses.line;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Completion of a line and a session, and the status that follows (clinical model, adherence 3 and 5). */
class SessionScoreTest {
    private static final PrescribedLine PRESS = line("press", dose(3, 10), Side.BOTH_TOGETHER);

    static Stream<Arguments> lines() {
        Dose heldTwiceTenTimesFive = new Dose(new Range(2, 2), new Range(10, 10), AmountUnit.REPS, new Range(5, 10));
        Dose seconds = new Dose(new Range(2, 3), new Range(30, 45), AmountUnit.SECONDS, null);
        return Stream.of(
                arguments("all of it", PRESS, sets(DoneSide.BOTH_TOGETHER, 10, 10, 10), 1.0, 1.0),
                arguments("two sets of three", PRESS, sets(DoneSide.BOTH_TOGETHER, 10, 10), 0.6667, 0.6667),
                arguments("fewer repetitions in more sets", PRESS, sets(DoneSide.BOTH_TOGETHER, 8, 8, 8, 6), 1.0, 1.0),
                arguments("half as much again is capped", PRESS, sets(DoneSide.BOTH_TOGETHER, 15, 15, 15), 1.0, 1.5),
                arguments("nothing", PRESS, List.<DoneSet>of(), 0.0, 0.0),
                arguments("zero repetitions are zero", PRESS, sets(DoneSide.BOTH_TOGETHER, 0, 0, 0), 0.0, 0.0),
                arguments(
                        "each side, left only",
                        line("row", dose(2, 10), Side.EACH),
                        sets(DoneSide.LEFT, 10, 10),
                        0.5,
                        0.5),
                arguments(
                        "each side, twice as much on the left does not make up for the right",
                        line("row", dose(2, 10), Side.EACH),
                        sets(DoneSide.LEFT, 10, 10, 10, 10),
                        0.5,
                        1.0),
                arguments(
                        "one side ordered",
                        line("row", dose(2, 10), Side.RIGHT),
                        sets(DoneSide.RIGHT, 10, 10),
                        1.0,
                        1.0),
                arguments(
                        "the minimum of a range of seconds",
                        line("plank", seconds, Side.BOTH_TOGETHER),
                        sets(DoneSide.BOTH_TOGETHER, 30, 30),
                        1.0,
                        1.0),
                arguments(
                        "held repetitions: half the hold is half the dose",
                        line("squeeze", heldTwiceTenTimesFive, Side.BOTH_TOGETHER),
                        Collections.nCopies(2, new DoneSet(DoneSide.BOTH_TOGETHER, 8, 3)),
                        0.48,
                        0.48),
                arguments(
                        "held repetitions: a hold not reported counts as ordered",
                        line("squeeze", heldTwiceTenTimesFive, Side.BOTH_TOGETHER),
                        Collections.nCopies(2, new DoneSet(DoneSide.BOTH_TOGETHER, 8, null)),
                        0.8,
                        0.8));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void completionOfALine(
            String name, PrescribedLine line, List<DoneSet> sets, double completion, double relativeDose) {
        assertThat(line.completion(sets)).as(name).isCloseTo(completion, within(0.0001));
        assertThat(line.relativeDose(sets)).as(name).isCloseTo(relativeDose, within(0.0001));
    }

    static Stream<Arguments> statuses() {
        return Stream.of(
                arguments("all of it", null, 30, false, SessionStatus.COMPLETE),
                arguments("four fifths", null, 24, false, SessionStatus.COMPLETE),
                arguments("less than four fifths", null, 23, false, SessionStatus.PARTIAL),
                arguments("one repetition", null, 1, false, SessionStatus.PARTIAL),
                arguments("nothing, with a reason", null, 0, true, SessionStatus.SKIPPED),
                arguments("nothing, too tired to start", StopReason.FATIGUE, 0, false, SessionStatus.SKIPPED),
                arguments("nothing, and no word why", null, 0, false, null),
                arguments("stopped for pain", StopReason.PAIN, 10, false, SessionStatus.STOPPED_PAIN),
                arguments("stopped for pain at once", StopReason.PAIN, 0, false, SessionStatus.STOPPED_PAIN),
                arguments("stopped for pain at the very end", StopReason.PAIN, 30, false, SessionStatus.STOPPED_PAIN),
                arguments("stopped for a symptom", StopReason.SYMPTOM, 10, false, SessionStatus.STOPPED_SYMPTOM),
                arguments("out of time", StopReason.TIME, 10, false, SessionStatus.PARTIAL));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("statuses")
    void statusOfASession(
            String name, @Nullable StopReason stopped, int reps, boolean skipped, @Nullable SessionStatus expected) {
        // Given
        List<DoneSet> sets = reps == 0 ? List.of() : sets(DoneSide.BOTH_TOGETHER, reps);

        // When
        var score =
                SessionScore.of(List.of(PRESS), List.of(new DoneLine(id("press"), stopped, sets)), skipped, DEFAULTS);

        // Then
        assertThat(score.map(SessionScore::status).orElse(null)).as(name).isEqualTo(expected);
    }

    @Test
    void completionOfASessionIsTheMeanOverItsLinesWhetherLoggedOrNot() {
        // Given
        List<PrescribedLine> ordered = List.of(PRESS, line("row", dose(3, 10), Side.BOTH_TOGETHER));
        List<DoneLine> done = List.of(new DoneLine(id("press"), null, sets(DoneSide.BOTH_TOGETHER, 10, 10, 10)));

        // When
        SessionScore score = SessionScore.of(ordered, done, false, DEFAULTS).orElseThrow();

        // Then
        assertThat(score).isEqualTo(new SessionScore(SessionStatus.PARTIAL, 0.5, 0.5));
    }

    @Test
    void aRetiredLineStillCountsForASessionOfTheVersionThatHadIt() {
        // Given
        PrescribedLine retired = line("row", dose(3, 10), Side.BOTH_TOGETHER);
        List<DoneLine> done = List.of(new DoneLine(id("press"), null, sets(DoneSide.BOTH_TOGETHER, 10, 10, 10)));

        // When
        SessionScore before =
                SessionScore.of(List.of(PRESS, retired), done, false, DEFAULTS).orElseThrow();
        SessionScore after =
                SessionScore.of(List.of(PRESS), done, false, DEFAULTS).orElseThrow();

        // Then
        assertThat(before.completion()).isEqualTo(0.5);
        assertThat(after.completion()).isEqualTo(1.0);
    }

    private static List<DoneSet> sets(DoneSide side, int... amounts) {
        return Arrays.stream(amounts)
                .mapToObj(amount -> new DoneSet(side, amount, null))
                .toList();
    }
}
