package rehab.prescription.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicatePolicyTest {
    private static final double LIKENESS = 0.3;

    @ParameterizedTest
    @CsvSource({
        "Ana Gómez,   1980-05-07, Ana Gomez,   1980-05-07, SAME_DAY",
        "Jon Smith,   1980-05-07, John Smyth,  1980-05-07, SAME_DAY",
        "Ana Gómez,   1980-05-07, Ana Gomez,   1980-07-05, DAY_AND_MONTH_SWAPPED",
        "Ana Gómez,   1980-05-07, Ana Gómez,   1981-05-07, ONE_PART_OF_THE_DATE_DIFFERS",
        "Ana Gómez,   1980-05-07, Ana Gómez,   1980-06-07, ONE_PART_OF_THE_DATE_DIFFERS",
        "Ana Gómez,   1980-05-07, Ana Gómez,   1980-05-17, ONE_PART_OF_THE_DATE_DIFFERS",
        "Ana Gómez,   1980-05-07, Ana Gómez,   1981-06-07, ",
        "Ana Gómez,   1980-05-07, Ana Gámez,   1981-05-07, ",
        "Ana Gómez,   1980-05-07, Hans Peter,  1980-05-07, ",
        "Ana Gómez,   1980-05-17, Ana Gómez,   1981-06-17, "
    })
    void asksOnlyWhereItMayBeTheSame(
            String name, LocalDate born, String known, LocalDate knownBorn, DuplicatePolicy.Reason reason) {
        assertThat(DuplicatePolicy.judge(
                        new DuplicatePolicy.Identity(name, born),
                        new DuplicatePolicy.Identity(known, knownBorn),
                        LIKENESS))
                .isEqualTo(Optional.ofNullable(reason));
    }

    @Test
    void aDayBeyondTheTwelfthHasNoSwappedDate() {
        assertThat(DuplicatePolicy.swapped(LocalDate.of(1980, 5, 17))).isEmpty();
        assertThat(DuplicatePolicy.swapped(LocalDate.of(1980, 5, 7))).contains(LocalDate.of(1980, 7, 5));
    }
}
