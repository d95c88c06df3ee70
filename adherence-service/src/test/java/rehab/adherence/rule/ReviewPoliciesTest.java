package rehab.adherence.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static rehab.adherence.rule.Patient.DEFAULTS;
import static rehab.adherence.rule.Patient.patient;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import rehab.adherence.figure.SessionStatus;

/** What each rule finds, from the day that is given on. Rows read: what happened, since when it may be new, today, found. */
class ReviewPoliciesTest {

    static Stream<Arguments> stops() {
        return Stream.of(
                arguments(
                        "a session that a symptom ended",
                        patient().daily("10-05").stopped("10-06", SessionStatus.STOPPED_SYMPTOM),
                        "10-06",
                        "10-06",
                        "STOP_LIST_SYMPTOM 2026-10-06"),
                arguments(
                        "a symptom that kept the patient from a session",
                        patient().daily("10-05").keptFromItBySymptom("10-06"),
                        "10-06",
                        "10-06",
                        "STOP_LIST_SYMPTOM 2026-10-06"),
                arguments(
                        "symptoms told outside of sessions, one of them looked at before",
                        patient().daily("10-05").toldOfSymptom("10-05").toldOfSymptom("10-06"),
                        "10-06",
                        "10-06",
                        "STOP_LIST_SYMPTOM 2026-10-06"),
                arguments(
                        "a session that pain ended",
                        patient().daily("10-05").stopped("10-06", SessionStatus.STOPPED_PAIN),
                        "10-06",
                        "10-06",
                        "STOP_FOR_PAIN 2026-10-06"),
                arguments(
                        "a session that was looked at before is not looked at again",
                        patient().daily("10-05").stopped("10-05", SessionStatus.STOPPED_PAIN),
                        "10-06",
                        "10-06",
                        ""),
                arguments(
                        "what was entered in error by now is nothing",
                        patient()
                                .daily("10-05")
                                .stopped("10-05", SessionStatus.STOPPED_PAIN)
                                .takenBackOn("10-06"),
                        "10-05",
                        "10-07",
                        ""),
                arguments(
                        "what was entered in error later was something then",
                        patient()
                                .daily("10-05")
                                .stopped("10-05", SessionStatus.STOPPED_PAIN)
                                .takenBackOn("10-08"),
                        "10-05",
                        "10-07",
                        "STOP_FOR_PAIN 2026-10-05"),
                arguments(
                        "what the patient wrote",
                        patient().daily("10-05").commented("10-05"),
                        "10-05",
                        "10-06",
                        "COMMENT 2026-10-05"));
    }

    static Stream<Arguments> pain() {
        return Stream.of(
                arguments(
                        "7 before is high",
                        patient().daily("10-05").session("10-05", SessionStatus.COMPLETE, 7, null, null),
                        "PAIN_HIGH 2026-10-05 pain 7.0 threshold 7.0"),
                arguments(
                        "8 while at it is high",
                        patient().daily("10-05").session("10-05", SessionStatus.COMPLETE, 2, 8, 3),
                        "PAIN_HIGH 2026-10-05 pain 8.0 threshold 7.0"),
                arguments(
                        "10 after is high",
                        patient().daily("10-05").session("10-05", SessionStatus.PARTIAL, null, null, 10),
                        "PAIN_HIGH 2026-10-05 pain 10.0 threshold 7.0"),
                arguments("6 is not", patient().daily("10-05").session("10-05", SessionStatus.COMPLETE, 6, 6, 6), ""),
                arguments(
                        "what was not reported is not 0, and nothing",
                        patient().daily("10-05").done("10-05"),
                        ""),
                arguments(
                        "up by 2 on three reports",
                        patient()
                                .daily("09-28")
                                .painAfter("09-29", 1)
                                .painAfter("09-30", 2)
                                .painAfter("10-01", 2)
                                .painAfter("10-05", 4),
                        "PAIN_RISE 2026-10-05 baseline 2.0 pain 4.0 threshold 2.0"),
                arguments(
                        "up by less",
                        patient()
                                .daily("09-28")
                                .painAfter("09-29", 1)
                                .painAfter("09-30", 2)
                                .painAfter("10-01", 2)
                                .painAfter("10-05", 3),
                        ""),
                arguments(
                        "two reports are no baseline",
                        patient()
                                .daily("09-28")
                                .painAfter("09-30", 0)
                                .painAfter("10-01", 0)
                                .painAfter("10-05", 6),
                        ""),
                arguments(
                        "sessions without a report are no reports",
                        patient()
                                .daily("09-28")
                                .done("09-28", "09-29")
                                .painAfter("09-30", 0)
                                .painAfter("10-01", 0)
                                .painAfter("10-05", 6),
                        ""),
                arguments(
                        "the median of four is between the middle two",
                        patient()
                                .daily("09-28")
                                .painAfter("09-28", 0)
                                .painAfter("09-29", 1)
                                .painAfter("09-30", 2)
                                .painAfter("10-01", 6)
                                .painAfter("10-05", 4),
                        "PAIN_RISE 2026-10-05 baseline 1.5 pain 4.0 threshold 2.0"),
                arguments(
                        "28 days before still counts, 29 does not",
                        patient()
                                .daily("09-01")
                                .painAfter("09-06", 0)
                                .painAfter("09-07", 3)
                                .painAfter("09-20", 3)
                                .painAfter("10-01", 3)
                                .painAfter("10-05", 5),
                        "PAIN_RISE 2026-10-05 baseline 3.0 pain 5.0 threshold 2.0"),
                arguments(
                        "another session of the same day is not its baseline",
                        patient()
                                .daily("09-28")
                                .painAfter("09-30", 1)
                                .painAfter("10-01", 1)
                                .painAfter("10-05", 1)
                                .painAfter("10-05", 5),
                        ""),
                arguments(
                        "pain before and during is no rise",
                        patient()
                                .daily("09-28")
                                .painAfter("09-28", 1)
                                .painAfter("09-29", 1)
                                .painAfter("09-30", 1)
                                .session("10-05", SessionStatus.COMPLETE, 5, 5, 1),
                        ""));
    }

    static Stream<Arguments> silence() {
        return Stream.of(
                arguments("13 days", patient().daily("09-01").done("10-01"), "10-14", ""),
                arguments(
                        "14 days",
                        patient().daily("09-01").done("10-01"),
                        "10-15",
                        "SILENCE 2026-10-15 days 14.0 threshold 14.0"),
                arguments(
                        "found late after downtime, it is of the same day",
                        patient().daily("09-01").done("10-01"),
                        "10-20",
                        "SILENCE 2026-10-15 days 19.0 threshold 14.0"),
                arguments(
                        "twice as long is asked about again",
                        patient().daily("08-03").done("10-01"),
                        "10-29",
                        "SILENCE 2026-10-29 days 28.0 threshold 14.0"),
                arguments(
                        "a skip is an entry",
                        patient().daily("09-01").done("10-01").stopped("10-10", SessionStatus.SKIPPED),
                        "10-20",
                        ""),
                arguments(
                        "nothing was ever entered",
                        patient().daily("10-01"),
                        "10-15",
                        "SILENCE 2026-10-15 days 14.0 threshold 14.0"),
                arguments(
                        "a pause is no silence, and it begins anew after it",
                        patient().daily("09-01").done("09-20").paused("09-21", "10-05"),
                        "10-18",
                        ""),
                arguments(
                        "silent for 14 days after a pause",
                        patient().daily("09-01").done("09-20").paused("09-21", "10-05"),
                        "10-19",
                        "SILENCE 2026-10-19 days 14.0 threshold 14.0"),
                arguments("paused today", patient().daily("09-01").done("09-20").paused("10-14", null), "10-19", ""),
                arguments("nothing ordered", patient().done("09-01"), "10-19", ""),
                arguments(
                        "the last entry is older than what was read",
                        patient().daily("07-01").heardOfBefore("08-01"),
                        "08-20",
                        "SILENCE 2026-08-15 days 19.0 threshold 14.0"));
    }

    static Stream<Arguments> missed() {
        return Stream.of(
                arguments("two in a row", patient().daily("10-01").done("10-01", "10-02"), "10-04", "10-05", ""),
                arguments(
                        "three in a row, when the third day has ended",
                        patient().daily("10-01").done("10-01", "10-02"),
                        "10-05",
                        "10-06",
                        "MISSED_IN_A_ROW 2026-10-05 missed 3.0 threshold 3.0"),
                arguments(
                        "the row goes on and was found before",
                        patient().daily("10-01").done("10-01", "10-02"),
                        "10-06",
                        "10-07",
                        ""),
                arguments(
                        "found late after downtime",
                        patient().daily("10-01").done("10-01", "10-02"),
                        "10-03",
                        "10-09",
                        "MISSED_IN_A_ROW 2026-10-05 missed 6.0 threshold 3.0"),
                arguments(
                        "the row was ended since",
                        patient().daily("10-01").done("10-01", "10-02", "10-06"),
                        "10-03",
                        "10-07",
                        ""),
                arguments(
                        "a skip ends a row",
                        patient().daily("10-01").done("10-01").stopped("10-04", SessionStatus.SKIPPED),
                        "10-01",
                        "10-06",
                        ""),
                arguments("three of a week that has ended", patient().weekly("10-05", 3), "10-12", "10-12", ""),
                arguments(
                        "three of a week, on the Monday after",
                        patient().weekly("10-05", 3),
                        "10-11",
                        "10-12",
                        "MISSED_IN_A_ROW 2026-10-11 missed 3.0 threshold 3.0"),
                arguments(
                        "paused today",
                        patient().daily("10-01").done("10-01", "10-02").paused("10-06", null),
                        "10-05",
                        "10-06",
                        ""));
    }

    static Stream<Arguments> dose() {
        return Stream.of(
                arguments(
                        "9 of 7 in a week",
                        patient()
                                .daily("09-28")
                                .done("10-05", "10-06", "10-07", "10-08", "10-09", "10-10", "10-11", "10-11", "10-11"),
                        "10-12",
                        "OVER_DOSE 2026-10-05 relativeDose 1.2857142857142858 threshold 1.2"),
                arguments(
                        "8 of 7 in a week",
                        patient()
                                .daily("09-28")
                                .done("10-05", "10-06", "10-07", "10-08", "10-09", "10-10", "10-11", "10-11"),
                        "10-12",
                        ""),
                arguments(
                        "the week has not ended",
                        patient().weekly("09-28", 2).done("10-05", "10-06", "10-07"),
                        "10-11",
                        ""),
                arguments(
                        "3 of 2 in a week",
                        patient().weekly("09-28", 2).done("10-05", "10-06", "10-07"),
                        "10-12",
                        "OVER_DOSE 2026-10-05 relativeDose 1.5 threshold 1.2"),
                arguments(
                        "the week in which it was first asked for, on a Thursday, is not judged",
                        patient().weekly("10-08", 2).done("10-08", "10-10"),
                        "10-12",
                        ""));
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                arguments(
                        "a yes that holds",
                        patient().daily("10-05").redFlag("10-06"),
                        "10-06",
                        "10-06",
                        "RED_FLAG 2026-10-06"),
                arguments(
                        "each time that it is answered so",
                        patient().daily("10-05").redFlag("10-05").redFlag("10-06"),
                        "10-05",
                        "10-06",
                        "RED_FLAG 2026-10-05; RED_FLAG 2026-10-06"),
                arguments("looked at before", patient().daily("10-05").redFlag("10-05"), "10-06", "10-06", ""),
                arguments(
                        "before anything is ordered",
                        patient().redFlag("10-06"),
                        "10-06",
                        "10-06",
                        "RED_FLAG 2026-10-06"),
                arguments(
                        "worse a day later",
                        patient().daily("10-05").worse("10-05", "10-06", 6),
                        "10-05",
                        "10-06",
                        "FLARE 2026-10-05 pain 6.0"),
                arguments(
                        "worse, and pain was not reported, which is not 0",
                        patient().daily("10-05").worse("10-05", "10-06", null),
                        "10-05",
                        "10-06",
                        "FLARE 2026-10-05"),
                arguments(
                        "worse, and not known yet",
                        patient().daily("10-05").worse("10-05", "10-07", 6),
                        "10-05",
                        "10-06",
                        ""));
    }

    static Stream<Arguments> waiting() {
        return Stream.of(
                arguments(
                        "a proposal waits",
                        patient().daily("10-01").proposed("10-05", null),
                        "10-06",
                        "PROGRESSION_PROPOSAL 2026-10-05"),
                arguments(
                        "it is found on every day on which it waits, under one key",
                        patient().daily("10-01").proposed("10-05", null),
                        "10-20",
                        "PROGRESSION_PROPOSAL 2026-10-05"),
                arguments("it was settled", patient().daily("10-01").proposed("10-05", "10-06"), "10-06", ""),
                arguments(
                        "it is settled later",
                        patient().daily("10-01").proposed("10-05", "10-08"),
                        "10-06",
                        "PROGRESSION_PROPOSAL 2026-10-05"),
                arguments("it is not made yet", patient().daily("10-01").proposed("10-07", null), "10-06", ""),
                arguments(
                        "two of three wait",
                        patient()
                                .daily("10-01")
                                .proposed("10-03", null)
                                .proposed("10-04", "10-05")
                                .proposed("10-05", null),
                        "10-06",
                        "PROGRESSION_PROPOSAL 2026-10-03; PROGRESSION_PROPOSAL 2026-10-05"));
    }

    static Stream<Arguments> recalls() {
        return Stream.of(
                arguments(
                        "two lines of the version in force, told once",
                        patient().daily("10-01").recalled("10-05", 1, 2),
                        "10-06",
                        "RECALLED_CONTENT 2026-10-05 lines 2.0"),
                arguments(
                        "a version that comes into force with the same lines: one finding, under the same key",
                        patient()
                                .daily("10-01")
                                .daily("10-06")
                                .recalled("10-05", 1, 1)
                                .recalled("10-05", 2, 1),
                        "10-06",
                        "RECALLED_CONTENT 2026-10-05 lines 1.0"),
                arguments(
                        "only a version that is no longer in force",
                        patient().daily("10-01").daily("10-06").recalled("10-05", 1, 1),
                        "10-06",
                        ""),
                arguments(
                        "only a version that is not in force yet",
                        patient().daily("10-01").daily("10-07").recalled("10-05", 2, 1),
                        "10-06",
                        ""),
                arguments("not known yet", patient().daily("10-01").recalled("10-07", 1, 1), "10-06", ""),
                arguments(
                        "paused: it will be resumed",
                        patient().daily("10-01").paused("10-03", null).recalled("10-05", 1, 1),
                        "10-06",
                        "RECALLED_CONTENT 2026-10-05 lines 1.0"),
                arguments(
                        "the prescription is over",
                        patient().daily("10-01").endedOn("10-05").recalled("10-05", 1, 1),
                        "10-06",
                        ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void answers(String what, Patient patient, String from, String today, String expected) {
        assertThat(found(ReviewPolicies.find(patient.on(today, from), DEFAULTS)))
                .as(what)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void waiting(String what, Patient patient, String today, String expected) {
        assertThat(found(ReviewPolicies.find(ReviewRule.PROGRESSION_PROPOSAL, patient.on(today, today), DEFAULTS)))
                .as(what)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void recalls(String what, Patient patient, String today, String expected) {
        assertThat(found(ReviewPolicies.find(ReviewRule.RECALLED_CONTENT, patient.on(today, today), DEFAULTS)))
                .as(what)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stops")
    void stopsAndComments(String what, Patient patient, String from, String today, String expected) {
        assertThat(found(ReviewPolicies.find(patient.on(today, from), DEFAULTS)))
                .as(what)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void pain(String what, Patient patient, String expected) {
        assertThat(found(ReviewPolicies.find(patient.on("10-05", "10-05"), DEFAULTS)))
                .as(what)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void silence(String what, Patient patient, String today, String expected) {
        assertThat(found(ReviewPolicies.find(ReviewRule.SILENCE, patient.on(today, today), DEFAULTS)))
                .as(what)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void missed(String what, Patient patient, String from, String today, String expected) {
        assertThat(found(ReviewPolicies.find(ReviewRule.MISSED_IN_A_ROW, patient.on(today, from), DEFAULTS)))
                .as(what)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void dose(String what, Patient patient, String today, String expected) {
        assertThat(found(ReviewPolicies.find(ReviewRule.OVER_DOSE, patient.on(today, "10-05"), DEFAULTS)))
                .as(what)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(ReviewRule.class)
    void everyRuleHasAPolicyAndFindsNothingInNothing(ReviewRule rule) {
        assertThat(ReviewPolicies.find(rule, patient().on("10-12", "09-01"), DEFAULTS))
                .isEmpty();
    }

    @Test
    void aSilenceHasOneKeyHoweverLateItIsFound() {
        // Given
        Patient patient = patient().daily("09-01").done("10-01");

        // When
        List<Finding> atOnce = ReviewPolicies.find(ReviewRule.SILENCE, patient.on("10-15", "10-15"), DEFAULTS);
        List<Finding> late = ReviewPolicies.find(ReviewRule.SILENCE, patient.on("10-28", "10-20"), DEFAULTS);
        List<Finding> again = ReviewPolicies.find(ReviewRule.SILENCE, patient.on("10-29", "10-29"), DEFAULTS);

        // Then
        assertThat(late).extracting(Finding::key).isEqualTo(keys(atOnce));
        assertThat(again).extracting(Finding::key).isNotEqualTo(keys(atOnce));
    }

    /** As far as the reckoning reads back, a row that began earlier seems shorter, and must not seem new. */
    @Test
    void aRowThatBeganLongAgoIsNotFoundAgainAsTheReadingMovesOn() {
        // Given
        Patient patient = patient().weekly("06-01", 1);

        for (int day = 1; day <= 31; day++) {
            // When
            Facts all = patient.on("10-%02d".formatted(day), "10-%02d".formatted(day));
            Facts read = new Facts(
                    all.plan(), DEFAULTS.needed(all.from()), List.of(), Noted.NOTHING, null, all.from(), all.today());

            // Then
            assertThat(ReviewPolicies.find(ReviewRule.MISSED_IN_A_ROW, read, DEFAULTS))
                    .isEmpty();
        }
    }

    private static List<String> keys(List<Finding> findings) {
        return findings.stream().map(Finding::key).toList();
    }

    private static String found(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule() + " " + finding.day()
                        + finding.numbers().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(number -> " " + number.getKey() + " " + number.getValue())
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("; "));
    }
}
