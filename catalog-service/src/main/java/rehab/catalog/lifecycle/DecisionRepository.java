package rehab.catalog.lifecycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Row-level security leaves the decisions of the caller's clinic. */
@ApplicationScoped
class DecisionRepository implements PanacheRepositoryBase<DecisionEntity, UUID> {

    List<DecisionEntity> of(UUID itemId) {
        return list("itemId = ?1 order by decidedAt, id", itemId);
    }

    boolean published(UUID itemId, int revision) {
        return count("itemId = ?1 and revision = ?2 and decision = ?3", itemId, revision, Decision.PUBLISHED) > 0;
    }
}
