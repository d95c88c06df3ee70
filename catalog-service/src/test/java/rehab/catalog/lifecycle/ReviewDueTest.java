package rehab.catalog.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.kit.problem.ProblemException;

class ReviewDueTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private final ReviewDue reviewDue = new ReviewDue(Period.ofYears(1));

    @Test
    void isAsConfiguredUnlessSaidOtherwise() {
        assertThat(reviewDue.of(TODAY, null)).isEqualTo("2027-11-20");
        assertThat(reviewDue.of(LocalDate.parse("2028-02-29"), null)).isEqualTo("2029-02-28");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "2027-01-01", "2031-11-20"})
    void mayBeAnyDayInTheYearsToCome(LocalDate asked) {
        assertThat(reviewDue.of(TODAY, asked)).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20", "2020-01-01", "2031-11-21", "+999999999-12-31"})
    void isNeitherPastNorOutOfSight(LocalDate asked) {
        assertThatThrownBy(() -> reviewDue.of(TODAY, asked))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.errors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.field()).isEqualTo("reviewDue")));
    }

    @ParameterizedTest(name = "reviewed on {0}, due {1}: {2}")
    @CsvSource({
        ", , AWAITING_SIGN_OFF",
        "2026-01-01, 2026-11-21, REVIEWED",
        "2026-01-01, 2026-11-20, REVIEWED",
        "2026-01-01, 2026-11-19, OVERDUE"
    })
    void theDayItselfIsNotYetOverdue(@Nullable LocalDate reviewedOn, @Nullable LocalDate due, ReviewState expected) {
        assertThat(ReviewStates.review(reviewedOn, due, "Somebody", TODAY).state())
                .isEqualTo(expected);
    }
}
