package rehab.catalog.safety;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import rehab.catalog.exercise.HazardTag;

/**
 * Judges lines by the rules, for somebody's conditions on a day. What cannot be judged is said; it is never clear. Whether a
 * rule applies to somebody is the same for every line, and what speaks against a variant is the same for equal hazards: each
 * is found out once.
 */
final class SafetyPolicy {
    private static final Comparator<Finding> STRICTEST_FIRST = Comparator.comparingInt(Finding::line)
            .thenComparing(Finding::tier, Comparator.reverseOrder())
            .thenComparing(Finding::ruleId)
            .thenComparing(Finding::condition);

    private final RuleSet rules;
    private final List<PatientCondition> conditions;
    private final List<Hit> concerning;
    private final Map<Set<HazardTag>, Broken> known = new HashMap<>();

    SafetyPolicy(RuleSet rules, LocalDate on, List<PatientCondition> conditions) {
        this.rules = rules;
        this.conditions = List.copyOf(conditions);
        this.concerning = this.conditions.stream()
                .flatMap(patient -> concerning(patient, on))
                .toList();
    }

    /** Findings by line, the strictest first, and whatever could not be checked. */
    Assessment assess(List<CheckedLine> lines) {
        List<Finding> findings = new ArrayList<>();
        Set<Unchecked> unchecked = new LinkedHashSet<>();
        conditions.forEach(condition -> unchecked.addAll(unknown(condition)));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof CheckedLine.Known line) {
                assess(i, line, findings, unchecked);
            } else if (lines.get(i) instanceof CheckedLine.Unknown unknown) {
                unchecked.add(new Unchecked(i, null, unknown.reason()));
            }
        }
        List<Finding> sorted =
                findings.stream().distinct().sorted(STRICTEST_FIRST).toList();
        return new Assessment(rules.version(), sorted, List.copyOf(unchecked));
    }

    private void assess(int number, CheckedLine.Known line, List<Finding> findings, Set<Unchecked> unchecked) {
        Broken broken = broken(line.chosen());
        List<Rung> noWorse = line.ladder().stream()
                .filter(rung -> broken.rules().containsAll(broken(rung).rules()))
                .sorted(Hit.nearestTo(line.chosen()))
                .toList();
        for (Hit hit : broken.hits()) {
            UncheckedReason missing = hit.application().missing();
            if (missing != null) {
                unchecked.add(new Unchecked(number, hit.condition(), missing));
            }
            if (hit.applies()) {
                findings.add(hit.finding(number, line, safer(hit.rule().rule(), noWorse)));
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

    /** Every rule that concerns somebody with this condition, or may for all that is known, whatever is to be done. */
    private Stream<Hit> concerning(PatientCondition patient, LocalDate on) {
        return rules.condition(patient.code()).stream().flatMap(condition -> rules.about(condition.code()).stream()
                .map(rule ->
                        new Hit(rule, condition.code(), Application.of(rule.rule(), condition.needs(), patient, on)))
                .filter(hit -> hit.applies() || hit.isUncertain()));
    }

    /** Every rule that the variant breaks, or may break for all that is known. */
    private Broken broken(Rung variant) {
        return known.computeIfAbsent(
                variant.hazards(),
                hazards -> Broken.of(concerning.stream()
                        .filter(hit -> variant.hasAny(hit.rule().rule().hazards()))
                        .toList()));
    }

    /** A variant is safer when it avoids what this rule is about and breaks no other rule than the chosen one does. */
    private static List<String> safer(SafetyRule rule, List<Rung> noWorse) {
        return noWorse.stream()
                .filter(rung -> !rung.hasAny(rule.hazards()) && !rung.hasAny(rule.avoided()))
                .map(Rung::variant)
                .toList();
    }

    private record Broken(List<Hit> hits, Set<UUID> rules) {
        static Broken of(List<Hit> hits) {
            return new Broken(hits, Hit.rulesOf(hits));
        }
    }
}
