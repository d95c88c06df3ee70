package rehab.prescription.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rehab.prescription.content.AmountUnit;
import rehab.prescription.content.Dose;
import rehab.prescription.content.Load;
import rehab.prescription.content.Range;
import rehab.prescription.content.Schedule;
import rehab.prescription.content.Side;
import rehab.prescription.patient.Language;

class WordsTest {
    private static final Words ENGLISH = Words.in(Language.EN);
    private static final Words SPANISH = Words.in(Language.ES);

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(SPANISH.keys()).isEqualTo(ENGLISH.keys()).hasSizeGreaterThan(60);
    }

    @Test
    void aDoseIsASentence() {
        // Given
        var ranged = new Dose(new Range(2, 3), new Range(8, 12), AmountUnit.REPS, null, null);
        var once = new Dose(Range.exactly(1), Range.exactly(1), AmountUnit.REPS, null, null);
        var held = new Dose(Range.exactly(3), Range.exactly(30), AmountUnit.SECONDS, null, null);

        // Then
        DoseWords english = new DoseWords(ENGLISH);
        assertThat(english.main(ranged, Side.EACH)).isEqualTo("2 to 3 sets of 8 to 12 repetitions on each side.");
        assertThat(english.main(once, Side.BOTH_TOGETHER)).isEqualTo("1 repetition.");
        assertThat(english.main(held, Side.LEFT)).isEqualTo("3 times, for 30 seconds each time on the left side only.");
        assertThat(new DoseWords(SPANISH).main(ranged, Side.EACH))
                .isEqualTo("2 a 3 series de 8 a 12 repeticiones con cada lado.");
    }

    @Test
    void holdLoadEffortAndRestFollow() {
        // Given
        var dose = new Dose(
                new Range(2, 2),
                new Range(8, 8),
                AmountUnit.REPS,
                Range.exactly(5),
                60,
                Load.kilograms(new BigDecimal("2.5")),
                new Range(3, 5));

        // Then
        assertThat(new DoseWords(ENGLISH).more(dose))
                .isEqualTo(
                        "Hold each one for 5 seconds. With 2.5 kg. It should feel like 3 to 5 out of 10, where 0 is no"
                                + " effort and 10 is all you can do. Rest 60 seconds in between.");
        assertThat(new DoseWords(SPANISH).more(dose)).contains("Con 2,5 kg.");
    }

    @Test
    void aLogHasWeeksFromMondayAndStopsWithThePlan() {
        // When
        LogGrid grid = LogGrid.of(new Schedule.PerDay(2), LocalDate.of(2026, 11, 19), LocalDate.of(2026, 11, 24), 4);

        // Then
        assertThat(grid.weeks())
                .extracting(LogGrid.Week::monday)
                .containsExactly(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 23));
        assertThat(grid.weeks().get(0).days()).extracting(LogGrid.Day::boxes).isEqualTo(List.of(0, 0, 0, 2, 2, 2, 2));
        assertThat(grid.weeks().get(1).days()).extracting(LogGrid.Day::boxes).isEqualTo(List.of(2, 2, 0, 0, 0, 0, 0));
    }

    @Test
    void aVersionsCodeIsItsOwnAndStaysTheSame() {
        // Given
        UUID prescription = new UUID(1, 2);

        // Then
        assertThat(VersionCode.of(prescription, 1))
                .matches("[2-9A-HJKMNP-TV-Z]{3}-[2-9A-HJKMNP-TV-Z]{3}")
                .isEqualTo(VersionCode.of(prescription, 1))
                .isNotEqualTo(VersionCode.of(prescription, 2));
    }
}
