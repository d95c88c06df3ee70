package rehab.catalog.safety;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings the list of conditions to what the library says. Part of the caller's transaction. */
@ApplicationScoped
public class StoreConditions {
    private final ConditionRepository conditions;

    StoreConditions(ConditionRepository conditions) {
        this.conditions = conditions;
    }

    /** Adds what is new and brings the rest up to date; answers how many were new or changed. Nothing is taken away. */
    public int store(List<Condition> list) {
        Map<String, ConditionEntity> present =
                conditions.listAll().stream().collect(Collectors.toMap(row -> row.code, Function.identity()));
        int changed = 0;
        for (int place = 0; place < list.size(); place++) {
            Condition condition = list.get(place);
            ConditionEntity row = present.get(condition.code());
            if (row == null) {
                conditions.persist(new ConditionEntity(condition, place));
                changed++;
            } else if (row.bringTo(condition, place)) {
                changed++;
            }
        }
        conditions.flush();
        return changed;
    }
}
