package rehab.catalog.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static rehab.catalog.safety.SafetyFixtures.ON;
import static rehab.catalog.safety.SafetyFixtures.SHIPPED;
import static rehab.catalog.safety.SafetyFixtures.only;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import rehab.catalog.exercise.HazardTag;

/** The shipped rules say what the table of the clinical model says, to the day. */
class ShippedRulesTest {

    @ParameterizedTest(name = "{0}, {1} → {2}")
    @CsvSource(textBlock = """
                    OSTEOPOROSIS,                END_RANGE_SPINAL_FLEXION,       WARN
                    OSTEOPOROSIS,                END_RANGE_ROTATION,             WARN
                    OSTEOPOROSIS,                COMBINED_FLEXION_ROTATION,      WARN
                    OSTEOPOROSIS,                LOADED,                         WARN
                    SHOULDER_IMPINGEMENT,        OVERHEAD_ARM,                   WARN
                    WRIST_PAIN,                  WRIST_EXTENSION_WEIGHT_BEARING, WARN
                    CARPAL_TUNNEL,               WRIST_EXTENSION_WEIGHT_BEARING, WARN
                    VERTIGO,                     NECK_EXTENSION,                 WARN
                    VERTIGO,                     HEAD_DOWN,                      WARN
                    CORD_SIGNS,                  NECK_END_RANGE,                 BLOCK
                    SUSPECTED_ARTERY_DISSECTION, NECK_END_RANGE,                 BLOCK
                    """)
    void withoutAWindow(String condition, HazardTag hazard, Tier tier) {
        Assessment found = assess(new PatientCondition(condition, null, null, false), hazard);
        assertThat(found.findings()).extracting(Finding::tier).containsExactly(tier);
        assertThat(found.findings().get(0).hazards()).containsExactly(hazard);
        assertThat(found.unchecked()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} weeks {2} days ago, {3}, cleared {4} → {5}")
    @CsvSource(textBlock = """
                    VERTEBRAL_FRACTURE, 0,   0, END_RANGE_SPINAL_FLEXION,  false, BLOCK
                    VERTEBRAL_FRACTURE, 11,  6, END_RANGE_SPINAL_FLEXION,  false, BLOCK
                    VERTEBRAL_FRACTURE, 12,  0, END_RANGE_SPINAL_FLEXION,  false,
                    VERTEBRAL_FRACTURE, 11,  6, END_RANGE_ROTATION,        false, BLOCK
                    VERTEBRAL_FRACTURE, 11,  6, COMBINED_FLEXION_ROTATION, false, BLOCK
                    VERTEBRAL_FRACTURE, 11,  6, LOADED,                    false, BLOCK
                    VERTEBRAL_FRACTURE, 12,  0, LOADED,                    false,
                    VERTEBRAL_FRACTURE, 11,  6, LOADED,                    true,
                    STERNOTOMY,         0,   0, PUSH,                      false, BLOCK
                    STERNOTOMY,         7,   6, PUSH,                      false, BLOCK
                    STERNOTOMY,         7,   6, PULL,                      false, BLOCK
                    STERNOTOMY,         7,   6, LIFT,                      false, BLOCK
                    STERNOTOMY,         7,   6, TRUNK_TWIST,               false, BLOCK
                    STERNOTOMY,         8,   0, PUSH,                      false, BLOCK
                    STERNOTOMY,         520, 0, PUSH,                      false, BLOCK
                    STERNOTOMY,         8,   0, PUSH,                      true,
                    STERNOTOMY,         7,   6, PUSH,                      true,
                    STERNOTOMY,         7,   6, OVERHEAD_ARM,              false,
                    RECENT_NECK_TRAUMA, 0,   0, NECK_END_RANGE,            false, BLOCK
                    RECENT_NECK_TRAUMA, 500, 0, NECK_END_RANGE,            false, BLOCK
                    RECENT_NECK_TRAUMA, 1,   0, NECK_END_RANGE,            true,
                    """)
    void sinceADate(String condition, int weeks, int days, HazardTag hazard, boolean cleared, @Nullable Tier tier) {
        LocalDate since = ON.minusWeeks(weeks).minusDays(days);
        Assessment found = assess(new PatientCondition(condition, since, null, cleared), hazard);
        assertThat(found.findings()).extracting(Finding::tier).isEqualTo(tier == null ? List.of() : List.of(tier));
        assertThat(found.unchecked()).isEmpty();
    }

    @ParameterizedTest(name = "week {0}, {1} → {2}")
    @CsvSource(textBlock = """
                    0,  PRONE,  false
                    13, PRONE,  false
                    13, SUPINE, false
                    14, PRONE,  true
                    14, SUPINE, true
                    27, PRONE,  true
                    28, PRONE,  true
                    41, SUPINE, true
                    """)
    void pregnancyFromTheSecondTrimesterOn(int week, HazardTag hazard, boolean warns) {
        Assessment found = assess(new PatientCondition("PREGNANCY", null, week, false), hazard);
        assertThat(found.findings()).extracting(Finding::tier).isEqualTo(warns ? List.of(Tier.WARN) : List.of());
        assertThat(found.unchecked()).isEmpty();
    }

    @Test
    void theTrimestersLimitNamesItsSource() {
        assertThat(SHIPPED.rules().stream()
                        .filter(entry -> entry.rule().conditions().contains("PREGNANCY"))
                        .map(entry -> entry.rule().evidence().source()))
                .singleElement()
                .asString()
                .contains("ICD-10-CM", "14 weeks 0 days");
    }

    @Test
    void everyConditionHasARuleAndEveryRuleKnowsItsConditions() {
        Set<String> known = SHIPPED.conditions().stream().map(Condition::code).collect(Collectors.toSet());
        Set<String> ruled = SHIPPED.rules().stream()
                .flatMap(entry -> entry.rule().conditions().stream())
                .collect(Collectors.toSet());
        assertThat(known).hasSize(11).isEqualTo(ruled);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void isHonestAndShort(ShippedSafety.Entry entry) {
        SafetyRule rule = entry.rule();
        assertThat(RuleCheck.problems(rule, SHIPPED.conditions())).isEmpty();
        assertThat(rule.message().codePointCount(0, rule.message().length())).isLessThan(140);
        assertThat(rule.evidence().level()).isEqualTo(EvidenceLevel.EXPERT_DEFAULT_AWAITING_SIGN_OFF);
        assertThat(rule.evidence().text()).contains("awaits clinical sign-off");
        assertThat(entry.id().version()).isEqualTo(7);
    }

    static Stream<ShippedSafety.Entry> entries() {
        assertThat(SHIPPED.rules()).hasSize(10);
        assertThat(SHIPPED.rules().stream().map(ShippedSafety.Entry::id)).doesNotHaveDuplicates();
        return SHIPPED.rules().stream();
    }

    private static Assessment assess(PatientCondition patient, HazardTag hazard) {
        return new SafetyPolicy(SafetyFixtures.shippedRules(), ON, List.of(patient)).assess(List.of(only(hazard)));
    }
}
