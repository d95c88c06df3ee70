package rehab.prescription.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rehab.prescription.content.AmountUnit;
import rehab.prescription.content.Dose;
import rehab.prescription.content.Range;

class DosePolicyTest {

    @ParameterizedTest
    @CsvSource({
        // sets, amount, unit, hold, rest
        "3, 10, REPS,    5, 60, false",
        "2, 10, REPS,    5, 60, false",
        "4, 10, REPS,    5, 60, true",
        "3, 11, REPS,    5, 60, true",
        "2, 11, REPS,    5, 60, true",
        "3,  1, REPS,    5, 60, false",
        "3, 10, SECONDS, 5, 60, true",
        "3, 10, REPS,    6, 60, true",
        "3, 10, REPS,    4, 60, false",
        "3, 10, REPS,     , 60, false",
        "3, 10, REPS,    5,   , false",
        "3, 10, REPS,    5, 10, false",
    })
    void isAboveInAnyPart(
            int sets, int amount, AmountUnit unit, @Nullable Integer hold, @Nullable Integer rest, boolean above) {
        // Given
        Dose then = dose(3, 10, AmountUnit.REPS, 5, 60);

        // When
        boolean isAbove = DosePolicy.isAbove(dose(sets, amount, unit, hold, rest), then);

        // Then
        assertThat(isAbove).isEqualTo(above);
    }

    private static Dose dose(int sets, int amount, AmountUnit unit, @Nullable Integer hold, @Nullable Integer rest) {
        return new Dose(new Range(1, sets), new Range(1, amount), unit, hold == null ? null : new Range(0, hold), rest);
    }
}
