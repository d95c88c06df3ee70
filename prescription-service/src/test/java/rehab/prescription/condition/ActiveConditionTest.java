package rehab.prescription.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActiveConditionTest {

    @ParameterizedTest
    @CsvSource({
        "12, 2026-11-20, 12",
        "12, 2026-11-26, 12",
        "12, 2026-11-27, 13",
        "12, 2026-11-19, 11",
        "12, 2026-11-13, 11",
        "12, 2026-11-12, 10",
        "12, 2027-07-08, 44",
        "12, 2027-07-15, 45",
        "12, 2027-07-15, 45",
        "12, 2027-07-16, ",
        "0, 2026-11-19, ",
    })
    void aPregnancyGoesOn(int week, LocalDate day, Integer expected) {
        // Given
        LocalDate told = LocalDate.parse("2026-11-20");
        var pregnancy = new ActiveCondition(UUID.randomUUID(), "PREGNANCY", null, week, told);

        // When
        Integer then = pregnancy.weekOn(day);

        // Then
        assertThat(then).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20"})
    void whatNobodyToldIsNotKnown(LocalDate day) {
        // Given
        var pregnancy = new ActiveCondition(UUID.randomUUID(), "PREGNANCY", null, null, null);

        // When
        Integer week = pregnancy.weekOn(day);

        // Then
        assertThat(week).isNull();
    }
}
