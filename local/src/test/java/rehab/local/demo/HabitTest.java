package rehab.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HabitTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @EnumSource(Habit.class)
    void tellsTheSameStoryAgainSoThatAnInterruptedLoadCanGoOn(Habit habit) {
        assertThat(story(habit)).isEqualTo(story(habit));
    }

    @Test
    void theSilentOneReportsNothingForTwoWeeksAndMore() {
        // When
        List<LocalDate> reported = daysReported(Habit.SILENT);

        // Then
        assertThat(reported).isNotEmpty().allMatch(day -> day.isBefore(TODAY.minusDays(14)));
    }

    @Test
    void theHurtingOneBreaksOffLatelyButNotBefore() {
        // When
        Optional<Habit.Performance> lately = firstOf(Habit.HURTING, TODAY.minusDays(5));
        Optional<Habit.Performance> before = firstOf(Habit.HURTING, TODAY.minusDays(20));

        // Then
        assertThat(lately).map(Habit.Performance::brokenOff).contains(true);
        assertThat(before).map(Habit.Performance::brokenOff).contains(false);
        assertThat(lately.orElseThrow().pain())
                .isGreaterThan(before.orElseThrow().pain());
    }

    @Test
    void theNewOneBeganThisWeek() {
        assertThat(Habit.NEW.start(TODAY)).isEqualTo(TODAY.minusDays(3));
    }

    @Test
    void everyoneElseBeganOnAMondayFiveWeeksAgo() {
        assertThat(Habit.STEADY.start(TODAY)).isEqualTo(LocalDate.of(2026, 10, 12));
    }

    private static List<LocalDate> daysReported(Habit habit) {
        Random random = new Random(1);
        return Stream.iterate(habit.start(TODAY), day -> day.plusDays(1))
                .takeWhile(day -> day.isBefore(TODAY))
                .filter(day -> habit.on(day, TODAY, random).isPresent())
                .toList();
    }

    private static List<Optional<Habit.Performance>> story(Habit habit) {
        Random random = new Random(1);
        return Stream.iterate(habit.start(TODAY), day -> day.plusDays(1))
                .takeWhile(day -> day.isBefore(TODAY))
                .map(day -> habit.on(day, TODAY, random))
                .toList();
    }

    private static Optional<Habit.Performance> firstOf(Habit habit, LocalDate day) {
        Random random = new Random(1);
        return Stream.generate(() -> habit.on(day, TODAY, random))
                .limit(20)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
