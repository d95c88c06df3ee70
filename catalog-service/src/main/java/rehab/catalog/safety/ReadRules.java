package rehab.catalog.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import rehab.catalog.json.StoredJson;
import rehab.kit.problem.ProblemException;

/** The rules as they stand for the caller's clinic: what is in force, and what the clinic is writing. */
@ApplicationScoped
class ReadRules {
    private static final int VERSION_LENGTH = 16;

    private final StoredRules rules;
    private final ConditionRepository conditions;

    ReadRules(StoredRules rules, ConditionRepository conditions) {
        this.rules = rules;
        this.conditions = conditions;
    }

    /** All of them, the shared ones first, by slug. */
    @Transactional
    RuleListView list() {
        List<StoredRule> present = rules.present();
        return new RuleListView(
                inForce(present, conditions.listed()).version(),
                present.stream().map(RuleView::of).toList());
    }

    /**
     * One of them.
     *
     * @throws ProblemException 404 when there is no such rule for this caller, or no longer
     */
    @Transactional
    RuleView read(UUID id) {
        return rules.present().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map(RuleView::of)
                .orElseThrow(ProblemException::notFound);
    }

    /** What findings are made from. */
    @Transactional
    RuleSet inForce() {
        return inForce(rules.inForce(), conditions.listed());
    }

    /** What of it is the same for every clinic. */
    @Transactional
    RuleSet sharedInForce() {
        return inForce(rules.inForce().stream().filter(StoredRule::shared).toList(), conditions.listed());
    }

    private static RuleSet inForce(List<StoredRule> present, List<Condition> conditions) {
        List<StoredRule> inForce =
                present.stream().filter(StoredRule::isInForce).toList();
        Stream<String> parts = Stream.concat(
                inForce.stream().map(rule -> rule.id() + "." + rule.version() + "." + rule.contentHash()),
                conditions.stream().map(StoredJson::write));
        String version = StoredJson.hash(parts.toArray(String[]::new)).substring(0, VERSION_LENGTH);
        return new RuleSet(
                version, conditions, inForce.stream().map(StoredRule::inForce).toList());
    }
}
