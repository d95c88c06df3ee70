package rehab.prescription.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rehab.kit.problem.FieldProblem;

class ConditionDatePolicyTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    @ParameterizedTest
    @CsvSource({
        "NOTHING,           ,   ,           , ",
        "NOTHING, 2026-11-20,   ,           , ",
        "DATE,    2026-11-20,   ,           , ",
        "DATE,              ,   ,           , ",
        "DATE,    1900-01-01,   ,           , ",
        "DATE,    2026-11-21,   ,           , since",
        "DATE,    1899-12-31,   ,           , since",
        "WEEK,              , 14,           , ",
        "WEEK,              ,   ,           , ",
        "WEEK,              , 14, 2026-11-20, ",
        "WEEK,              , 14, 2025-11-19, ",
        "WEEK,              , 14, 2025-11-18, weekOn",
        "WEEK,              , 14, 2026-11-21, weekOn",
        "WEEK,              ,   , 2026-11-20, weekOn",
        "NOTHING,           , 14,           , week",
        "DATE,              , 14,           , week",
    })
    void refusesWhatCannotBe(ConditionNeed need, LocalDate since, Integer week, LocalDate weekOn, String field) {
        // Given
        var wanted = new NewCondition("A_CODE", since, week, weekOn);

        // When
        var faults = ConditionDatePolicy.refuse(wanted, need, TODAY);

        // Then
        assertThat(faults.stream().map(FieldProblem::field).findFirst().orElse(null))
                .isEqualTo(field);
    }
}
