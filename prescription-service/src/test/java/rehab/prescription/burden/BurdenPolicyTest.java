package rehab.prescription.burden;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rehab.prescription.content.AmountUnit;
import rehab.prescription.content.Dose;
import rehab.prescription.content.Range;
import rehab.prescription.content.Schedule;
import rehab.prescription.content.Side;

class BurdenPolicyTest {
    private static final BurdenSettings SETTINGS = new SmallRyeConfigBuilder()
            .withMapping(BurdenSettings.class)
            .build()
            .getConfigMapping(BurdenSettings.class);
    private static final BurdenPolicy POLICY = new BurdenPolicy(SETTINGS);

    @Test
    void theDefaultsAreThoseThatTheDocumentationNames() {
        assertThat(SETTINGS.secondsPerRepetition()).isEqualTo(4);
        assertThat(SETTINGS.secondsPerBreath()).isEqualTo(5);
        assertThat(SETTINGS.secondsBetweenExercises()).isEqualTo(15);
        assertThat(SETTINGS.exercisesPerDay()).isEqualTo(5);
        assertThat(SETTINGS.minutesPerDay()).isEqualTo(30);
        assertThat(SETTINGS.minutesPerWeek()).isEqualTo(150);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aLineTakesItsSetsOnItsSidesWithItsRests(String name, Dose dose, Side side, long least, long most) {
        // When
        Seconds seconds = Seconds.of(dose, side, SETTINGS);

        // Then
        assertThat(seconds).isEqualTo(new Seconds(least, most));
    }

    static Stream<Arguments> aLineTakesItsSetsOnItsSidesWithItsRests() {
        return Stream.of(
                line("10 repetitions of 4 s", dose(1, 10, AmountUnit.REPS, null, null), Side.BOTH_TOGETHER, 40, 40),
                line(
                        "each repetition held for 5 s more",
                        dose(2, 15, AmountUnit.REPS, Range.exactly(5), null),
                        Side.BOTH_TOGETHER,
                        270,
                        270),
                line(
                        "a held repetition on each side",
                        dose(1, 10, AmountUnit.REPS, Range.exactly(5), null),
                        Side.EACH,
                        180,
                        180),
                line("one side only", dose(1, 10, AmountUnit.REPS, null, null), Side.LEFT, 40, 40),
                line("two rests between three sets", dose(3, 10, AmountUnit.REPS, null, 60), Side.RIGHT, 240, 240),
                line("no rest after one set", dose(1, 10, AmountUnit.REPS, null, 60), Side.RIGHT, 40, 40),
                line("seconds are seconds", dose(1, 30, AmountUnit.SECONDS, null, null), Side.EACH, 60, 60),
                line("a breath is 5 s", dose(1, 6, AmountUnit.BREATHS, null, null), Side.BOTH_TOGETHER, 30, 30),
                line(
                        "ranges from the least of all to the most of all",
                        new Dose(new Range(2, 3), new Range(8, 12), AmountUnit.REPS, new Range(0, 2), 30),
                        Side.BOTH_TOGETHER,
                        2 * 8 * 4 + 30,
                        3 * 12 * 6 + 60));
    }

    @ParameterizedTest(name = "{0}: {1} to {2} times on the fullest day, {3} to {4} a week")
    @MethodSource
    void aScheduleSaysHowOften(Schedule schedule, int leastDay, int mostDay, int leastWeek, int mostWeek) {
        // Given
        TimedRoutine tenMinutes = routine(schedule, seconds(600));

        // When
        Burden burden = POLICY.estimate(List.of(tenMinutes));

        // Then
        assertThat(burden.minutesPerDay()).isEqualTo(new Range(10 * leastDay, 10 * mostDay));
        assertThat(burden.minutesPerWeek()).isEqualTo(new Range(10 * leastWeek, 10 * mostWeek));
        assertThat(burden.routineMinutes()).containsExactly(Range.exactly(10));
    }

    static Stream<Arguments> aScheduleSaysHowOften() {
        return Stream.of(
                Arguments.of(new Schedule.PerDay(4), 4, 4, 28, 28),
                Arguments.of(new Schedule.PerWeek(2, 3), 1, 1, 2, 3),
                Arguments.of(new Schedule.PerWeek(7, 8), 1, 2, 7, 8),
                Arguments.of(new Schedule.DaysOfWeek(List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 2), 2, 2, 4, 4),
                Arguments.of(new Schedule.AsNeeded(), 0, 0, 0, 0));
    }

    @Test
    void theFullestDayIsADayAndNotTheSumOfAllDays() {
        // Given
        TimedRoutine monday = routine(on(DayOfWeek.MONDAY), seconds(600));
        TimedRoutine tuesday = routine(on(DayOfWeek.TUESDAY), seconds(900), seconds(60));
        TimedRoutine anyDay = routine(new Schedule.PerWeek(2, 3), seconds(300));

        // When
        Burden burden = POLICY.estimate(List.of(monday, tuesday, anyDay));

        // Then: Tuesday's 900 + 15 to change + 60, and the 300 that may fall on it
        assertThat(burden.minutesPerDay()).isEqualTo(Range.exactly(22));
        assertThat(burden.exercisesPerDay()).isEqualTo(3);
        assertThat(burden.minutesPerWeek()).isEqualTo(new Range(37, 42));
    }

    @Test
    void anExerciseDoneOftenOrInTwoRoutinesIsOneExercise() {
        // Given
        TimedRoutine.TimedLine same = seconds(60);

        // When
        Burden burden = POLICY.estimate(
                List.of(routine(new Schedule.PerDay(4), same), routine(new Schedule.PerWeek(1, 1), same)));

        // Then
        assertThat(burden.exercisesPerDay()).isEqualTo(1);
    }

    @Test
    void minutesAreRoundedUp() {
        // When
        Burden burden = POLICY.estimate(List.of(routine(new Schedule.PerDay(1), seconds(61))));

        // Then
        assertThat(burden.minutesPerDay()).isEqualTo(Range.exactly(2));
        assertThat(burden.minutesPerWeek()).isEqualTo(Range.exactly(8));
    }

    @Test
    void atTheLimitsNothingIsSaid() {
        // Given: 30 minutes on five days, with five exercises
        TimedRoutine.TimedLine[] five =
                IntStream.range(0, 5).mapToObj(i -> seconds(348)).toArray(TimedRoutine.TimedLine[]::new);
        Schedule workdays = new Schedule.DaysOfWeek(List.of(DayOfWeek.values()).subList(0, 5), 1);

        // When
        Burden burden = POLICY.estimate(List.of(routine(workdays, five)));

        // Then
        assertThat(burden.minutesPerDay().max()).isEqualTo(30);
        assertThat(burden.minutesPerWeek().max()).isEqualTo(150);
        assertThat(burden.exercisesPerDay()).isEqualTo(5);
        assertThat(burden.warnings()).isEmpty();
    }

    @Test
    void pastALimitTheWarningNamesBothFigures() {
        // Given
        TimedRoutine.TimedLine[] six =
                IntStream.range(0, 6).mapToObj(i -> seconds(348)).toArray(TimedRoutine.TimedLine[]::new);

        // When
        Burden burden = POLICY.estimate(List.of(routine(new Schedule.PerDay(1), six)));

        // Then
        assertThat(burden.warnings())
                .containsExactly(
                        new BurdenWarning(BurdenWarning.Kind.EXERCISES_PER_DAY, 5, 6),
                        new BurdenWarning(BurdenWarning.Kind.MINUTES_PER_DAY, 30, 37),
                        new BurdenWarning(BurdenWarning.Kind.MINUTES_PER_WEEK, 150, 253));
    }

    @Test
    void theMostThatCanBeAskedForIsStillANumber() {
        // Given
        Dose most = new Dose(Range.exactly(20), Range.exactly(600), AmountUnit.REPS, Range.exactly(600), 600);
        TimedRoutine.TimedLine line = new TimedRoutine.TimedLine(UUID.randomUUID(), most, Side.EACH);
        TimedRoutine.TimedLine[] lines =
                IntStream.range(0, 20).mapToObj(i -> line).toArray(TimedRoutine.TimedLine[]::new);
        List<TimedRoutine> routines = IntStream.range(0, 10)
                .mapToObj(i -> routine(new Schedule.PerDay(24), lines))
                .toList();

        // When
        Burden burden = POLICY.estimate(routines);

        // Then
        assertThat(burden.minutesPerWeek()).isEqualTo(Range.exactly(Integer.MAX_VALUE));
    }

    private static Arguments line(String name, Dose dose, Side side, long least, long most) {
        return Arguments.of(name, dose, side, least, most);
    }

    private static Dose dose(int sets, int amount, AmountUnit unit, @Nullable Range hold, @Nullable Integer rest) {
        return new Dose(Range.exactly(sets), Range.exactly(amount), unit, hold, rest);
    }

    private static TimedRoutine.TimedLine seconds(int seconds) {
        return new TimedRoutine.TimedLine(
                UUID.randomUUID(), dose(1, seconds, AmountUnit.SECONDS, null, null), Side.BOTH_TOGETHER);
    }

    private static TimedRoutine routine(Schedule schedule, TimedRoutine.TimedLine... lines) {
        return new TimedRoutine(schedule, Arrays.asList(lines));
    }

    private static Schedule on(DayOfWeek day) {
        return new Schedule.DaysOfWeek(List.of(day), 1);
    }
}
