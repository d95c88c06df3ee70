package rehab.catalog.safety;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class ConditionRepository implements PanacheRepositoryBase<ConditionEntity, String> {

    /** In the order of the list. */
    List<Condition> listed() {
        return listAll(Sort.by("place", "code")).stream()
                .map(ConditionEntity::condition)
                .toList();
    }
}
