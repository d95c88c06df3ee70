package rehab.prescription.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rehab.prescription.content.AmountUnit;
import rehab.prescription.content.Dose;
import rehab.prescription.content.Range;

class AnswerPolicyTest {
    private static final UUID LINE = UUID.randomUUID();
    private static final UUID OTHER_LINE = UUID.randomUUID();
    private static final UUID PLANK = UUID.randomUUID();
    private static final UUID RULE = UUID.randomUUID();
    private static final UUID WRIST = UUID.randomUUID();
    private static final UUID VERTIGO = UUID.randomUUID();

    private final CheckedLine line = new CheckedLine(LINE, PLANK, 3, "ON_HANDS", dose(10));
    private final CheckedLine second = new CheckedLine(OTHER_LINE, PLANK, 3, "ON_ELBOWS", dose(10));
    private final AnswerPolicy.Present present =
            new AnswerPolicy.Present(2, List.of(line, second), Set.of(WRIST, VERTIGO));

    @ParameterizedTest
    @CsvSource({
        "INFO,  '',    INFO",
        "INFO,  a,     INFO",
        "WARN,  '',    OPEN",
        "WARN,  a,     QUIET",
        "WARN,  a b,   QUIET",
        "BLOCK, '',    OPEN",
        "BLOCK, a,     SECOND_NEEDED",
        "BLOCK, a a,   SECOND_NEEDED",
        "BLOCK, a b,   QUIET",
        "BLOCK, b a a, QUIET",
        ",      '',    OPEN",
        ",      a,     QUIET",
    })
    void asksForAsManyCliniciansAsTheTierSays(@Nullable Tier tier, String clinicians, AnswerPolicy.State expected) {
        // Given
        Found found = tier == null ? unchecked(0, LINE, WRIST, UncheckedReason.MISSING_DATE) : broken(tier);
        List<Acknowledgement> given = clinicians.isEmpty()
                ? List.of()
                : List.of(clinicians.split(" ")).stream()
                        .map(clinician -> answer(found, clinician))
                        .toList();

        // When
        var judgement = AnswerPolicy.judge(found, present, given);

        // Then
        assertThat(judgement.state()).isEqualTo(expected);
        assertThat(judgement.holding()).hasSize(given.size());
    }

    @Test
    void anotherVersionOfTheRuleAsksAgain() {
        // Given
        Found now = broken(LINE, "ON_HANDS", 2, WRIST, List.of("WRIST"));

        // When
        var state = judge(now, answer(broken(Tier.WARN), "a"));

        // Then
        assertThat(state).isEqualTo(AnswerPolicy.State.OPEN);
    }

    @Test
    void anotherVariantAsksAgain() {
        // Given
        Found now = broken(LINE, "ON_TOES", 1, WRIST, List.of("WRIST"));

        // When
        var state = judge(now, answer(broken(Tier.WARN), "a"));

        // Then
        assertThat(state).isEqualTo(AnswerPolicy.State.OPEN);
    }

    @Test
    void theSameConditionRecordedAnewAsksAgain() {
        // Given
        Found now = broken(LINE, "ON_HANDS", 1, VERTIGO, List.of("WRIST"));

        // When
        var state = judge(now, answer(broken(Tier.WARN), "a"));

        // Then
        assertThat(state).isEqualTo(AnswerPolicy.State.OPEN);
    }

    @Test
    void aHazardMoreAsksAgain() {
        // Given
        Found now = broken(LINE, "ON_HANDS", 1, WRIST, List.of("WRIST", "PRONE"));

        // When
        var state = judge(now, answer(broken(Tier.WARN), "a"));

        // Then
        assertThat(state).isEqualTo(AnswerPolicy.State.OPEN);
    }

    @Test
    void aHazardLessStaysQuiet() {
        // Given
        Found then = broken(LINE, "ON_HANDS", 1, WRIST, List.of("WRIST", "PRONE"));

        // When
        var state = judge(broken(Tier.WARN), answer(then, "a"));

        // Then
        assertThat(state).isEqualTo(AnswerPolicy.State.QUIET);
    }

    @ParameterizedTest
    @CsvSource({"10, QUIET", "9, QUIET", "11, OPEN"})
    void aHigherDoseAsksAgain(int amount, AnswerPolicy.State expected) {
        // Given
        Acknowledgement given = answer(broken(Tier.WARN), "a");
        var heavier = new CheckedLine(LINE, PLANK, 3, "ON_HANDS", dose(amount));
        var now = new AnswerPolicy.Present(3, List.of(heavier, second), present.conditions());

        // When
        var judgement = AnswerPolicy.judge(broken(Tier.WARN), now, List.of(given));

        // Then
        assertThat(judgement.state()).isEqualTo(expected);
    }

    @Test
    void ofABlockTheSecondSignatureIsGoneWithAHigherDose() {
        // Given
        Found found = broken(Tier.BLOCK);
        Acknowledgement low = answer(found, "a");
        var heavier = new CheckedLine(LINE, PLANK, 3, "ON_HANDS", dose(12));
        var now = new AnswerPolicy.Present(3, List.of(heavier, second), present.conditions());
        Acknowledgement high = answer(found, "b", now);

        // When
        var judgement = AnswerPolicy.judge(found, now, List.of(low, high));

        // Then
        assertThat(judgement.state()).isEqualTo(AnswerPolicy.State.SECOND_NEEDED);
        assertThat(judgement.holding()).containsExactly(high);
    }

    @Test
    void whatConcernsEveryConditionAsksAgainWithANewOne() {
        // Given
        Found noData = unchecked(0, LINE, null, UncheckedReason.NO_HAZARD_DATA);
        var fewer = new AnswerPolicy.Present(1, present.lines(), Set.of(WRIST));
        Acknowledgement given = answer(noData, "a", fewer);

        // When
        var before = AnswerPolicy.judge(noData, fewer, List.of(given)).state();
        var after = AnswerPolicy.judge(noData, present, List.of(given)).state();

        // Then
        assertThat(before).isEqualTo(AnswerPolicy.State.QUIET);
        assertThat(after).isEqualTo(AnswerPolicy.State.OPEN);
    }

    @Test
    void whatConcernsEveryLineAsksAgainWithANewOne() {
        // Given
        Found noRule = unchecked(null, null, WRIST, UncheckedReason.NO_RULE);
        var fewer = new AnswerPolicy.Present(1, List.of(line), present.conditions());
        Acknowledgement given = answer(noRule, "a", fewer);

        // When
        var before = AnswerPolicy.judge(noRule, fewer, List.of(given)).state();
        var after = AnswerPolicy.judge(noRule, present, List.of(given)).state();

        // Then
        assertThat(before).isEqualTo(AnswerPolicy.State.QUIET);
        assertThat(after).isEqualTo(AnswerPolicy.State.OPEN);
    }

    @Test
    void thatTheCatalogWasAwayIsAnsweredForOneVersionOnly() {
        // Given
        Found away = unchecked(null, null, null, UncheckedReason.CATALOG_AWAY);
        Acknowledgement given = answer(away, "a");
        var next = new AnswerPolicy.Present(3, present.lines(), present.conditions());

        // When
        var now = AnswerPolicy.judge(away, present, List.of(given)).state();
        var later = AnswerPolicy.judge(away, next, List.of(given)).state();

        // Then
        assertThat(now).isEqualTo(AnswerPolicy.State.QUIET);
        assertThat(later).isEqualTo(AnswerPolicy.State.OPEN);
    }

    @Test
    void aLineWithoutADoseCannotBeCoveredByAnAnswer() {
        // Given
        Acknowledgement given = answer(broken(Tier.WARN), "a");
        var unsaid = new CheckedLine(LINE, PLANK, 3, "ON_HANDS", null);
        var now = new AnswerPolicy.Present(2, List.of(unsaid, second), present.conditions());

        // When
        var judgement = AnswerPolicy.judge(broken(Tier.WARN), now, List.of(given));

        // Then
        assertThat(judgement.state()).isEqualTo(AnswerPolicy.State.OPEN);
    }

    private AnswerPolicy.State judge(Found found, Acknowledgement... given) {
        return AnswerPolicy.judge(found, present, List.of(given)).state();
    }

    private static Found broken(Tier tier) {
        return broken(tier, LINE, "ON_HANDS", 1, WRIST, List.of("WRIST"));
    }

    private static Found broken(UUID lineId, String variant, int ruleVersion, UUID condition, List<String> hazards) {
        return broken(Tier.WARN, lineId, variant, ruleVersion, condition, hazards);
    }

    private static Found broken(
            Tier tier, UUID lineId, String variant, int ruleVersion, UUID condition, List<String> hazards) {
        var key = new FindingKey(lineId, PLANK, variant, RULE, ruleVersion, condition, null);
        return new Found(key, 0, tier, "Not on the hands", hazards, "WRIST_PAIN", List.of(), null, true);
    }

    private Found unchecked(
            @Nullable Integer index, @Nullable UUID lineId, @Nullable UUID condition, UncheckedReason reason) {
        return Found.unchecked(
                index, lineId == null ? null : line, condition, condition == null ? null : "WRIST_PAIN", reason);
    }

    private Acknowledgement answer(Found found, String clinician) {
        return answer(found, clinician, present);
    }

    private static Acknowledgement answer(Found found, String clinician, AnswerPolicy.Present when) {
        return new Acknowledgement(
                found.key(),
                when.version(),
                AnswerPolicy.covered(found, when),
                clinician,
                clinician,
                AcknowledgementReason.MITIGATED,
                null,
                Instant.EPOCH);
    }

    private static Dose dose(int amount) {
        return new Dose(Range.exactly(3), new Range(1, amount), AmountUnit.REPS, null, 60);
    }
}
