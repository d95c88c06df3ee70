package rehab.catalog.safety;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rules in force for a clinic: the shared ones and its own. Its own add to the shared ones; none replaces another.
 *
 * @param version equal for equal rules and conditions
 */
record RuleSet(String version, List<Condition> conditions, List<RuleInForce> rules) {

    RuleSet {
        conditions = List.copyOf(conditions);
        rules = List.copyOf(rules);
    }

    Optional<Condition> condition(String code) {
        return Optional.ofNullable(byCode().get(code));
    }

    List<RuleInForce> about(String condition) {
        return rules.stream()
                .filter(rule -> rule.rule().conditions().contains(condition))
                .toList();
    }

    private Map<String, Condition> byCode() {
        return conditions.stream().collect(Collectors.toMap(Condition::code, Function.identity()));
    }
}
