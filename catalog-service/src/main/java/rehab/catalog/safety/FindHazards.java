package rehab.catalog.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Checks lines against the rules in force for the caller's clinic: as many statements for one line as for many. */
@ApplicationScoped
class FindHazards {
    private final ReadRules rules;
    private final Ladders ladders;

    FindHazards(ReadRules rules, Ladders ladders) {
        this.rules = rules;
        this.ladders = ladders;
    }

    @Transactional
    Assessment find(FindingsRequest asked) {
        SafetyPolicy policy = new SafetyPolicy(
                rules.inForce(),
                asked.on(),
                asked.conditions().stream()
                        .map(FindingsRequest.AskedCondition::patient)
                        .toList());
        return policy.assess(ladders.of(asked.lines()));
    }
}
