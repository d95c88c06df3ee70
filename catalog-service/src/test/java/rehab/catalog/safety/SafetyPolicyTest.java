package rehab.catalog.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static rehab.catalog.exercise.HazardTag.HEAD_DOWN;
import static rehab.catalog.exercise.HazardTag.LOADED;
import static rehab.catalog.exercise.HazardTag.OVERHEAD_ARM;
import static rehab.catalog.exercise.HazardTag.PRONE;
import static rehab.catalog.exercise.HazardTag.PUSH;
import static rehab.catalog.exercise.HazardTag.WRIST_EXTENSION_WEIGHT_BEARING;
import static rehab.catalog.safety.SafetyFixtures.ON;
import static rehab.catalog.safety.SafetyFixtures.SHIPPED;
import static rehab.catalog.safety.SafetyFixtures.has;
import static rehab.catalog.safety.SafetyFixtures.only;
import static rehab.catalog.safety.SafetyFixtures.rule;
import static rehab.catalog.safety.SafetyFixtures.rung;
import static rehab.catalog.safety.SafetyFixtures.shippedRules;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SafetyPolicyTest {
    private static final RuleSet RULES = shippedRules();

    @Test
    void aFractureWithoutItsDateIsUncheckedNotClear() {
        Assessment found = policy(RULES, has("VERTEBRAL_FRACTURE")).assess(List.of(only(LOADED)));
        assertThat(found.findings()).isEmpty();
        assertThat(found.unchecked())
                .containsExactly(new Unchecked(0, "VERTEBRAL_FRACTURE", UncheckedReason.MISSING_DATE));
    }

    @Test
    void aPregnancyWithoutItsWeekIsUncheckedNotClear() {
        Assessment found = policy(RULES, has("PREGNANCY")).assess(List.of(only(PRONE)));
        assertThat(found.findings()).isEmpty();
        assertThat(found.unchecked()).containsExactly(new Unchecked(0, "PREGNANCY", UncheckedReason.MISSING_WEEK));
    }

    @Test
    void aSternotomyWithoutItsDateIsBlockedAndSaysWhatIsMissing() {
        Assessment found = policy(RULES, has("STERNOTOMY")).assess(List.of(only(PUSH)));
        assertThat(found.findings()).extracting(Finding::tier).containsExactly(Tier.BLOCK);
        assertThat(found.unchecked()).containsExactly(new Unchecked(0, "STERNOTOMY", UncheckedReason.MISSING_DATE));
    }

    @Test
    void aDateAfterTheDayOfTheCheckIsUnchecked() {
        var patient = new PatientCondition("VERTEBRAL_FRACTURE", ON.plusDays(1), null, false);
        assertThat(policy(RULES, patient).assess(List.of(only(LOADED))).unchecked())
                .containsExactly(new Unchecked(0, "VERTEBRAL_FRACTURE", UncheckedReason.DATE_IN_FUTURE));
    }

    @Test
    void aMissingDateIsNotAskedForWhereNoRuleCouldFind() {
        Assessment found = policy(RULES, has("VERTEBRAL_FRACTURE")).assess(List.of(only(OVERHEAD_ARM)));
        assertThat(found.findings()).isEmpty();
        assertThat(found.unchecked()).isEmpty();
    }

    @Test
    void anUnknownConditionIsUncheckedForEveryLine() {
        assertThat(policy(RULES, has("HOUSEMAIDS_KNEE")).assess(List.of(only())).unchecked())
                .containsExactly(new Unchecked(null, "HOUSEMAIDS_KNEE", UncheckedReason.UNKNOWN_CONDITION));
    }

    @Test
    void aConditionWithoutAnyRuleIsUnchecked() {
        RuleSet none = new RuleSet("v0", SHIPPED.conditions(), List.of());
        assertThat(policy(none, has("VERTIGO")).assess(List.of(only(HEAD_DOWN))).unchecked())
                .containsExactly(new Unchecked(null, "VERTIGO", UncheckedReason.NO_RULE));
    }

    @ParameterizedTest
    @EnumSource(names = {"UNKNOWN_EXERCISE", "UNKNOWN_REVISION", "UNKNOWN_VARIANT", "NO_HAZARD_DATA"})
    void aLineNobodyKnowsIsUncheckedAndTheOthersAreChecked(UncheckedReason reason) {
        Assessment found =
                policy(RULES, has("VERTIGO")).assess(List.of(new CheckedLine.Unknown(reason), only(HEAD_DOWN)));
        assertThat(found.unchecked()).containsExactly(new Unchecked(0, null, reason));
        assertThat(found.findings()).extracting(Finding::line).containsExactly(1);
    }

    @Test
    void byLineTheStrictestFirstAndNothingTwice() {
        RuleSet rules = new RuleSet(
                "v1",
                SHIPPED.conditions(),
                List.of(
                        rule(1, "VERTIGO", PRONE, Tier.INFO),
                        rule(2, "VERTIGO", PRONE, Tier.BLOCK),
                        rule(3, "VERTIGO", PRONE, Tier.WARN)));
        Assessment found = policy(rules, has("VERTIGO"), has("VERTIGO")).assess(List.of(only(PRONE), only(PRONE)));
        assertThat(found.findings())
                .extracting(Finding::line, Finding::tier)
                .containsExactly(
                        tuple(0, Tier.BLOCK),
                        tuple(0, Tier.WARN),
                        tuple(0, Tier.INFO),
                        tuple(1, Tier.BLOCK),
                        tuple(1, Tier.WARN),
                        tuple(1, Tier.INFO));
    }

    @Test
    void aClinicsOwnRuleAddsToTheSharedOnesAndSilencesNone() {
        RuleInForce own = rule(9, "SHOULDER_IMPINGEMENT", OVERHEAD_ARM, Tier.INFO);
        RuleSet both = new RuleSet(
                "v2",
                SHIPPED.conditions(),
                Stream.concat(Stream.of(own), SafetyFixtures.shippedInForce().stream())
                        .toList());
        assertThat(policy(both, has("SHOULDER_IMPINGEMENT"))
                        .assess(List.of(only(OVERHEAD_ARM)))
                        .findings())
                .extracting(Finding::tier)
                .containsExactly(Tier.WARN, Tier.INFO);
    }

    @Test
    void offersTheVariantsWithoutTheHazardNearestOnTheLadder() {
        // Given: a plank on hands and toes, wrist pain
        List<Rung> ladder = List.of(
                rung("ELBOWS_KNEES", 1),
                rung("HANDS_KNEES", 2, WRIST_EXTENSION_WEIGHT_BEARING),
                rung("ELBOWS_TOES", 3),
                rung("HANDS_TOES", 4, WRIST_EXTENSION_WEIGHT_BEARING),
                rung("ELBOWS_TOES_LIFT", 5));

        // When
        Assessment found =
                policy(RULES, has("WRIST_PAIN")).assess(List.of(new CheckedLine.Known(ladder.get(3), ladder)));

        // Then
        assertThat(found.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.saferVariants()).containsExactly("ELBOWS_TOES", "ELBOWS_TOES_LIFT", "ELBOWS_KNEES");
            assertThat(finding.saferHint()).contains("forearms");
        });
    }

    @Test
    void offersNoVariantThatBreaksAnotherRule() {
        List<Rung> ladder = List.of(
                rung("HANDS", 1, WRIST_EXTENSION_WEIGHT_BEARING), rung("HEAD_LOW", 2, HEAD_DOWN), rung("ELBOWS", 3));
        Assessment found = policy(RULES, has("WRIST_PAIN"), has("VERTIGO"))
                .assess(List.of(new CheckedLine.Known(ladder.get(0), ladder)));
        assertThat(found.findings()).singleElement().satisfies(finding -> assertThat(finding.saferVariants())
                .containsExactly("ELBOWS"));
    }

    @Test
    void withoutConditionsAKnownLineIsClear() {
        Assessment found = policy(RULES).assess(List.of(only(PUSH, LOADED)));
        assertThat(found.findings()).isEmpty();
        assertThat(found.unchecked()).isEmpty();
        assertThat(found.ruleSetVersion()).isEqualTo("v1");
    }

    private static SafetyPolicy policy(RuleSet rules, PatientCondition... conditions) {
        return new SafetyPolicy(rules, ON, List.of(conditions));
    }
}
