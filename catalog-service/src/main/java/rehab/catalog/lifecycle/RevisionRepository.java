package rehab.catalog.lifecycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RevisionRepository implements PanacheRepositoryBase<RevisionEntity, RevisionEntity.Id> {

    Optional<RevisionEntity> of(UUID itemId, int number) {
        return findByIdOptional(new RevisionEntity.Id(itemId, number));
    }

    /** The number of the revision that comes next. */
    int next(UUID itemId) {
        return find("id.itemId = ?1 order by id.number desc", itemId)
                .page(0, 1)
                .firstResultOptional()
                .map(last -> last.id.number() + 1)
                .orElse(1);
    }

    List<RevisionEntity> of(UUID itemId) {
        return list("id.itemId = ?1 order by id.number desc", itemId);
    }
}
