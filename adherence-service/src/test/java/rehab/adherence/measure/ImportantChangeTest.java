package rehab.adherence.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pain: 2 points are important, 4 were told from chance. */
class ImportantChangeTest {
    private static final ImportantChange PAIN = new ImportantChange(2, 4, "test");
    private static final ImportantChange NO_DOUBT = new ImportantChange(2, 2, "test");

    @ParameterizedTest
    @CsvSource({
        "0, SMALLER",
        "1, SMALLER",
        "-1, SMALLER",
        "2, BETWEEN",
        "-2, BETWEEN",
        "3, BETWEEN",
        "-3, BETWEEN",
        "4, LARGER",
        "-4, LARGER",
        "10, LARGER"
    })
    void aChangeMayBeChance(double points, Verdict expected) {
        assertThat(PAIN.judge(points)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1, SMALLER", "2, LARGER", "-2, LARGER"})
    void withoutADoubtThereIsNothingBetween(double points, Verdict expected) {
        assertThat(NO_DOUBT.judge(points)).isEqualTo(expected);
    }
}
