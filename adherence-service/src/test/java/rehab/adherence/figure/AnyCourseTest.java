package rehab.adherence.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

/** What holds for every course of treatment and every log, not only for the worked cases. */
class AnyCourseTest {
    private static final int COURSES = 200;
    private static final double ROUNDING = 1e-9;

    @Test
    void coursesAreWorthLookingAt() {
        // When
        List<AnyCourse> courses = AnyCourse.of(COURSES);

        // Then
        LocalDate today = AnyCourse.FIRST.plusDays(AnyCourse.DAYS);
        assertThat(courses)
                .filteredOn(course -> {
                    Double figure = course.figure(today).total().figure();
                    return figure != null && figure > 0 && figure < 1;
                })
                .hasSizeGreaterThan(COURSES / 4);
    }

    @Test
    void theOrderOfArrivalChangesNothing() {
        for (AnyCourse course : AnyCourse.of(COURSES)) {
            LocalDate today = AnyCourse.FIRST.plusDays(30);
            AdherenceFigure figure = course.figure(today);
            for (long seed = 0; seed < 3; seed++) {
                // When
                List<LoggedSession> shuffled = new ArrayList<>(course.log());
                Collections.shuffle(shuffled, new Random(seed));
                AdherenceFigure other = course.figure(shuffled, today);

                // Then
                assertThat(other.total().done())
                        .as(course.toString())
                        .isEqualTo(figure.total().done());
                assertThat(other.total().counted())
                        .as(course.toString())
                        .isEqualTo(figure.total().counted());
                assertThat(other.total().target())
                        .as(course.toString())
                        .isEqualTo(figure.total().target());
                assertThat(other.days()).as(course.toString()).isEqualTo(figure.days());
                assertThat(other.weeks()).as(course.toString()).isEqualTo(figure.weeks());
                assertThat(other.interruption()).as(course.toString()).isEqualTo(figure.interruption());
                assertThat(other.lateShare()).as(course.toString()).isEqualTo(figure.lateShare());
            }
        }
    }

    @Test
    void aDayWithoutAnythingNeverRaisesTheFigure() {
        for (AnyCourse course : AnyCourse.of(COURSES)) {
            Double before = null;
            for (int day = 0; day <= AnyCourse.DAYS; day++) {
                // When
                Double figure =
                        course.figure(AnyCourse.FIRST.plusDays(day)).total().figure();

                // Then
                if (before != null) {
                    assertThat(figure)
                            .as("day %d of %s", day, course)
                            .isNotNull()
                            .isLessThanOrEqualTo(before + ROUNDING);
                }
                before = figure;
            }
        }
    }

    @Test
    void aFigureIsAShareOfWhatWasDueAndNothingIsCountedTwice() {
        for (AnyCourse course : AnyCourse.of(COURSES)) {
            for (int day = 0; day <= AnyCourse.DAYS; day += 5) {
                // When
                AdherenceFigure figure = course.figure(AnyCourse.FIRST.plusDays(day));

                // Then
                Tally total = figure.total();
                assertThat(total.counted()).isBetween(0.0, total.target() + ROUNDING);
                assertThat(total.counted()).isLessThanOrEqualTo(total.done() + ROUNDING);
                assertThat(total.target()).isLessThanOrEqualTo(total.planned() + ROUNDING);
                assertThat(figure.weeks().stream()
                                .mapToDouble(week -> week.tally().target())
                                .sum())
                        .as(course.toString())
                        .isCloseTo(total.target(), within(ROUNDING));
                assertThat(figure.weeks().stream()
                                .mapToInt(week -> week.tally().done())
                                .sum())
                        .isEqualTo(total.done());
                assertThat(total.done()).isLessThanOrEqualTo((int)
                        course.log().stream().filter(LoggedSession::isAttended).count());
            }
        }
    }

    @Test
    void oneMoreSessionNeverLowersTheFigure() {
        for (AnyCourse course : AnyCourse.of(COURSES)) {
            LocalDate today = AnyCourse.FIRST.plusDays(AnyCourse.DAYS);
            for (int left = 0; left < course.log().size(); left += 7) {
                // Given
                List<LoggedSession> without = new ArrayList<>(course.log());
                without.remove(left);
                Double before = course.figure(without, today).total().figure();

                // When
                Double after = course.figure(today).total().figure();

                // Then
                if (before != null) {
                    assertThat(after).as(course.toString()).isNotNull().isGreaterThanOrEqualTo(before - ROUNDING);
                }
            }
        }
    }

    @Test
    void aDayBelongsToItsDateInItsZoneWhateverTheClocksDo() {
        List<String> zones = List.copyOf(ZoneId.getAvailableZoneIds());
        List<Instant> instants = new ArrayList<>();
        List<ZoneId> lived = new ArrayList<>();
        JqwikSession.run(() -> {
            Random random = new Random(7);
            var seconds = Arbitraries.longs()
                    .between(1_577_836_800L, 1_924_992_000L) // 2020 to 2030
                    .generator(1000);
            var zone = Arbitraries.of(zones).generator(1000);
            for (int i = 0; i < 5000; i++) {
                instants.add(Instant.ofEpochSecond(seconds.next(random).value()));
                lived.add(ZoneId.of(zone.next(random).value()));
            }
        });
        for (int i = 0; i < instants.size(); i++) {
            // When
            Instant performed = instants.get(i);
            LocalDay day = LocalDay.at(performed, lived.get(i));

            // Then
            assertThat(day.date()).isEqualTo(performed.atZone(lived.get(i)).toLocalDate());
            assertThat(day.hasEndedAt(performed)).as(day.toString()).isFalse();
            assertThat(day.hasEndedAt(performed.plusSeconds(26 * 3600)))
                    .as(day.toString())
                    .isTrue();
            assertThat(day.date())
                    .isBetween(
                            performed.atOffset(ZoneOffset.ofHours(-12)).toLocalDate(),
                            performed.atOffset(ZoneOffset.ofHours(14)).toLocalDate());
        }
    }
}
