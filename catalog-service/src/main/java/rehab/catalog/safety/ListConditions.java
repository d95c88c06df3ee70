package rehab.catalog.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** The conditions that can be recorded and checked, in their order. */
@ApplicationScoped
public class ListConditions {
    private final ConditionRepository conditions;

    ListConditions(ConditionRepository conditions) {
        this.conditions = conditions;
    }

    @Transactional
    public List<Condition> list() {
        return conditions.listed();
    }
}
