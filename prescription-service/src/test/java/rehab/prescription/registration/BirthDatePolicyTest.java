package rehab.prescription.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthDatePolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "2026-03-01,",
        "2026-03-02, FUTURE",
        "1980-02-29,",
        "1896-03-01,",
        "1896-02-29, TOO_LONG_AGO",
        "-999999999-01-01, TOO_LONG_AGO",
        "+999999999-12-31, FUTURE",
    })
    void refusesWhatCannotBe(LocalDate birthDate, BirthDatePolicy.@Nullable Refusal refusal) {
        assertThat(BirthDatePolicy.refuse(birthDate, TODAY).orElse(null)).isEqualTo(refusal);
    }
}
