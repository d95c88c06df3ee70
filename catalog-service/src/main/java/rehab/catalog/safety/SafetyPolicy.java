package rehab.catalog.safety;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Judges lines by the rules, for somebody's conditions on a day. What cannot be judged is said; it is never clear. */
final class SafetyPolicy {
    private static final Comparator<Finding> STRICTEST_FIRST = Comparator.comparingInt(Finding::line)
            .thenComparing(Finding::tier, Comparator.reverseOrder())
            .thenComparing(Finding::ruleId)
            .thenComparing(Finding::condition);

    private final RuleSet rules;
    private final LocalDate on;
    private final List<PatientCondition> conditions;

    SafetyPolicy(RuleSet rules, LocalDate on, List<PatientCondition> conditions) {
        this.rules = rules;
        this.on = on;
        this.conditions = List.copyOf(conditions);
    }

    /** Findings by line, the strictest first, and whatever could not be checked. */
    Assessment assess(List<CheckedLine> lines) {
        List<Finding> findings = new ArrayList<>();
        Set<Unchecked> unchecked = new LinkedHashSet<>();
        conditions.forEach(condition -> unchecked.addAll(unknown(condition)));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof CheckedLine.Known known) {
                assess(i, known, findings, unchecked);
            } else if (lines.get(i) instanceof CheckedLine.Unknown unknown) {
                unchecked.add(new Unchecked(i, null, unknown.reason()));
            }
        }
        List<Finding> sorted =
                findings.stream().distinct().sorted(STRICTEST_FIRST).toList();
        return new Assessment(rules.version(), sorted, List.copyOf(unchecked));
    }

    private void assess(int line, CheckedLine.Known known, List<Finding> findings, Set<Unchecked> unchecked) {
        List<Hit> hits = hits(known.chosen());
        for (Hit hit : hits) {
            UncheckedReason missing = hit.application().missing();
            if (missing != null) {
                unchecked.add(new Unchecked(line, hit.condition(), missing));
            }
            if (hit.applies()) {
                findings.add(hit.finding(line, known, safer(hit.rule().rule(), known, Hit.rulesOf(hits))));
            }
        }
    }

    private List<Unchecked> unknown(PatientCondition patient) {
        if (rules.condition(patient.code()).isEmpty()) {
            return List.of(new Unchecked(null, patient.code(), UncheckedReason.UNKNOWN_CONDITION));
        }
        return patient.cleared() || !rules.about(patient.code()).isEmpty()
                ? List.of()
                : List.of(new Unchecked(null, patient.code(), UncheckedReason.NO_RULE));
    }

    /** Every rule that the variant breaks, or may break for all that is known. */
    private List<Hit> hits(Rung variant) {
        List<Hit> hits = new ArrayList<>();
        for (PatientCondition patient : conditions) {
            rules.condition(patient.code()).ifPresent(condition -> rules.about(condition.code()).stream()
                    .filter(rule -> variant.hasAny(rule.rule().hazards()))
                    .map(rule -> new Hit(
                            rule, condition.code(), Application.of(rule.rule(), condition.needs(), patient, on)))
                    .filter(hit -> hit.applies() || hit.isUncertain())
                    .forEach(hits::add));
        }
        return hits;
    }

    /** A variant is safer when it avoids what this rule is about and breaks no other rule than the chosen one does. */
    private List<String> safer(SafetyRule rule, CheckedLine.Known known, Set<UUID> brokenAnyway) {
        return known.ladder().stream()
                .filter(rung -> !rung.hasAny(rule.hazards()) && !rung.hasAny(rule.avoided()))
                .filter(rung -> brokenAnyway.containsAll(Hit.rulesOf(hits(rung))))
                .sorted(Hit.nearestTo(known.chosen()))
                .map(Rung::variant)
                .toList();
    }
}
