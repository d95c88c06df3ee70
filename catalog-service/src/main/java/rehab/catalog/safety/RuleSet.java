package rehab.catalog.safety;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rules in force for a clinic: the shared ones and its own. Its own add to the shared ones; none replaces another.
 * Many lines are judged by it: what a condition brings with it is looked up, not searched for.
 */
final class RuleSet {
    private final String version;
    private final Map<String, Condition> conditions;
    private final Map<String, List<RuleInForce>> byCondition;

    /** @param version equal for equal rules and conditions */
    RuleSet(String version, List<Condition> conditions, List<RuleInForce> rules) {
        this.version = version;
        this.conditions = conditions.stream().collect(Collectors.toMap(Condition::code, Function.identity()));
        Map<String, LinkedHashSet<RuleInForce>> about = new LinkedHashMap<>();
        rules.forEach(rule -> rule.rule().conditions().forEach(code -> about.computeIfAbsent(
                        code, of -> new LinkedHashSet<>())
                .add(rule)));
        Map<String, List<RuleInForce>> listed = new HashMap<>();
        about.forEach((code, of) -> listed.put(code, List.copyOf(of)));
        this.byCondition = Map.copyOf(listed);
    }

    String version() {
        return version;
    }

    Optional<Condition> condition(String code) {
        return Optional.ofNullable(conditions.get(code));
    }

    /** Every rule that names the condition, each once. */
    List<RuleInForce> about(String condition) {
        return byCondition.getOrDefault(condition, List.of());
    }
}
