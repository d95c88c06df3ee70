package rehab.adherence.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeriesTest {
    private static final UUID WALK = new UUID(0, 1);
    private static final UUID LIFT = new UUID(0, 2);

    @Test
    void eachGoalHasASeriesOfItsOwnWithTheFirstAnswerAsBaseline() {
        // When
        List<Series> series = Series.of(List.of(
                answer(1, MeasureKind.PSFS, WALK, 3, "2026-10-01", null),
                answer(2, MeasureKind.PSFS, LIFT, 5, "2026-10-01", null),
                answer(3, MeasureKind.PSFS, WALK, 6, "2026-10-29", null),
                answer(4, MeasureKind.PAIN, null, 6, "2026-10-01", null)));

        // Then
        assertThat(series).extracting(Series::goalId).containsExactly(WALK, LIFT, null);
        assertThat(series.get(0).change()).isEqualTo(3);
        assertThat(series.get(1).change())
                .as("one answer is no change, and not a change of 0")
                .isNull();
        assertThat(series.get(0).nextDue(Period.ofDays(28))).isEqualTo("2026-11-26");
    }

    @Test
    void aCorrectedBaselineGivesWayToItsCorrection() {
        // When
        List<Series> series = Series.of(List.of(
                answer(1, MeasureKind.PAIN, null, 1, "2026-10-01", null),
                answer(2, MeasureKind.PAIN, null, 7, "2026-10-01", new UUID(9, 1)),
                answer(3, MeasureKind.PAIN, null, 4, "2026-10-29", null)));

        // Then
        assertThat(series).hasSize(1);
        assertThat(series.get(0).baseline().score()).isEqualTo(7);
        assertThat(series.get(0).change()).isEqualTo(-3);
    }

    @Test
    void aRatingOfChangeIsAChangeAlready() {
        // When
        List<Series> series = Series.of(List.of(
                answer(1, MeasureKind.GRC, null, 2, "2026-10-01", null),
                answer(2, MeasureKind.GRC, null, 5, "2026-10-29", null)));

        // Then
        assertThat(series.get(0).change()).isNull();
    }

    @Test
    void theOrderOfArrivalChangesNothing() {
        // Given
        List<Measurement> answers = new ArrayList<>();
        for (int i = 1; i < 20; i++) {
            answers.add(answer(i, MeasureKind.PAIN, null, i % 11, "2026-10-" + (i < 10 ? "0" : "") + i, null));
        }
        List<Series> before = Series.of(answers);

        // When
        Collections.reverse(answers);

        // Then
        assertThat(Series.of(answers)).isEqualTo(before);
    }

    private static Measurement answer(
            long id, MeasureKind kind, @Nullable UUID goal, int score, String day, @Nullable UUID corrects) {
        return new Measurement(
                new UUID(9, id),
                kind,
                goal,
                score,
                OffsetDateTime.parse(day + "T08:00:00Z"),
                LocalDate.parse(day),
                corrects);
    }
}
