package rehab.adherence.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static rehab.adherence.rule.Patient.DEFAULTS;
import static rehab.adherence.rule.Patient.day;
import static rehab.adherence.rule.Patient.patient;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Now is Wednesday 14 October 2026, at noon. */
class RuleReplayTest {
    private static final Instant NOW = Instant.parse("2026-10-14T12:00:00Z");

    @Test
    void countsWhatHappenedInTheDaysAndNothingBefore() {
        // Given
        Patient patient = patient()
                .daily("09-01")
                .painAfter("09-10", 8)
                .painAfter("10-01", 9)
                .painAfter("10-02", 3)
                .painAfter("10-14", 7);

        // Then
        assertThat(replay(ReviewRule.PAIN_HIGH, patient, "09-15", DEFAULTS)).isEqualTo(days("10-01", "10-14"));
    }

    @Test
    void anotherLineFindsMoreOrLess() {
        // Given
        Patient patient = patient().daily("09-01").painAfter("10-01", 9).painAfter("10-02", 6);

        // Then
        assertThat(replay(ReviewRule.PAIN_HIGH, patient, "09-15", DEFAULTS.with(ReviewRule.PAIN_HIGH, 6)))
                .isEqualTo(days("10-01", "10-02"));
        assertThat(replay(ReviewRule.PAIN_HIGH, patient, "09-15", DEFAULTS.with(ReviewRule.PAIN_HIGH, 10)))
                .isEmpty();
    }

    @Test
    void silenceIsFoundWhenItWasAndEachTimeItLastedAsLongAgain() {
        // Given
        Patient patient = patient().daily("09-01").done("09-05");

        // Then
        assertThat(replay(ReviewRule.SILENCE, patient, "09-10", DEFAULTS)).isEqualTo(days("09-18", "10-02"));
        assertThat(replay(ReviewRule.SILENCE, patient, "09-21", DEFAULTS)).isEqualTo(days("10-02"));
    }

    @Test
    void answersCountOnceOnTheDayOnWhichTheyBecameKnown() {
        // Given
        Patient patient = patient()
                .daily("09-01")
                .redFlag("09-10")
                .redFlag("10-02")
                .worse("10-05", "10-07", 6)
                .worse("09-12", "09-13", 6);

        // Then
        assertThat(replay(ReviewRule.RED_FLAG, patient, "09-15", DEFAULTS)).isEqualTo(days("10-02"));
        assertThat(replay(ReviewRule.FLARE, patient, "09-15", DEFAULTS)).isEqualTo(days("10-07"));
    }

    @Test
    void whatWaitsCountsOnTheFirstDayOnWhichItWaited() {
        // Given
        Patient patient = patient()
                .daily("09-01")
                .proposed("09-10", "10-10")
                .proposed("10-02", "10-06")
                .proposed("10-08", null)
                .recalled("10-03", 1, 2);

        // Then
        assertThat(replay(ReviewRule.PROGRESSION_PROPOSAL, patient, "09-15", DEFAULTS))
                .isEqualTo(days("10-02", "10-08"));
        assertThat(replay(ReviewRule.RECALLED_CONTENT, patient, "09-15", DEFAULTS))
                .isEqualTo(days("10-03"));
    }

    @Test
    void whatCameLateWasNotKnownThen() {
        // Given
        Patient silent = patient().daily("09-01").done("09-05").late("09-15", "09-25");
        Patient heardOf = patient().daily("09-01").done("09-05").late("09-15", "09-15");

        // Then
        assertThat(replay(ReviewRule.SILENCE, silent, "09-10", DEFAULTS)).isEqualTo(days("09-18", "09-28", "10-12"));
        assertThat(replay(ReviewRule.SILENCE, heardOf, "09-10", DEFAULTS)).isEqualTo(days("09-28", "10-12"));
    }

    @Test
    void aSymptomToldLaterIsFoundWhenItIsTold() {
        // Given
        Patient patient = patient().daily("09-01").toldOfSymptom("10-01", "10-03");

        // Then
        assertThat(replay(ReviewRule.STOP_LIST_SYMPTOM, patient, "09-15", DEFAULTS))
                .isEqualTo(days("10-03"));
    }

    @Test
    void whatWasTakenBackLaterWasFoundThen() {
        // Given
        Patient later = patient().daily("09-01").painAfter("10-01", 9).takenBackOn("10-05");

        // Then
        assertThat(replay(ReviewRule.PAIN_HIGH, later, "09-15", DEFAULTS)).isEqualTo(days("10-01"));
    }

    @Test
    void aRowIsFoundOnceWithTheEndOfTheDayThatMadeItTooLong() {
        // Given
        Patient patient = patient().daily("09-01").done("09-29", "09-30", "10-08");

        // Then
        assertThat(replay(ReviewRule.MISSED_IN_A_ROW, patient, "09-28", DEFAULTS))
                .isEqualTo(days("10-03", "10-11"));
    }

    @Test
    void tooMuchIsFoundWithTheEndOfItsWeek() {
        // Given
        Patient patient = patient().weekly("09-01", 2).done("09-29", "09-30", "10-01");

        // Then
        assertThat(replay(ReviewRule.OVER_DOSE, patient, "09-07", DEFAULTS)).isEqualTo(days("10-04"));
    }

    private static List<LocalDate> replay(ReviewRule rule, Patient patient, String first, RuleLimits limits) {
        return RuleReplay.findings(rule, patient.history(), limits, ZoneId.of("UTC"), day(first), NOW);
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(Patient::day).toList();
    }
}
