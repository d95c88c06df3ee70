package rehab.catalog.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import rehab.catalog.exercise.HazardTag;

/** Rules, ladders and patients' conditions to check with. */
final class SafetyFixtures {
    static final LocalDate ON = LocalDate.of(2026, 11, 20);
    static final ShippedSafety SHIPPED = ShippedSafety.read();
    static final Evidence EVIDENCE = new Evidence("In tests.", null, EvidenceLevel.CLINICIAN_JUDGEMENT);

    private SafetyFixtures() {}

    static RuleSet shippedRules() {
        return new RuleSet("v1", SHIPPED.conditions(), shippedInForce());
    }

    static List<RuleInForce> shippedInForce() {
        return SHIPPED.rules().stream()
                .map(entry -> new RuleInForce(entry.id(), entry.slug(), 1, true, true, entry.rule()))
                .toList();
    }

    static RuleInForce rule(int id, String condition, HazardTag hazard, Tier tier) {
        SafetyRule rule =
                new SafetyRule(List.of(hazard), List.of(condition), null, false, tier, "Take care.", null, EVIDENCE);
        return new RuleInForce(new UUID(0, id), "rule-" + id, 1, false, false, rule);
    }

    static CheckedLine.Known only(HazardTag... hazards) {
        Rung standard = rung("STANDARD", 1, hazards);
        return new CheckedLine.Known(standard, List.of(standard));
    }

    static Rung rung(String variant, int level, HazardTag... hazards) {
        return new Rung(variant, level, level == 1, Set.of(hazards));
    }

    static PatientCondition has(String code) {
        return new PatientCondition(code, null, null, false);
    }
}
