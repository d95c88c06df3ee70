package rehab.catalog.lifecycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RevisionRepository implements PanacheRepositoryBase<RevisionEntity, RevisionEntity.Id> {

    Optional<RevisionEntity> of(UUID itemId, int number) {
        return findByIdOptional(new RevisionEntity.Id(itemId, number));
    }
}
