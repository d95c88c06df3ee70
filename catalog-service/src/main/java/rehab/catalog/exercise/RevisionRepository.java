package rehab.catalog.exercise;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RevisionRepository implements PanacheRepositoryBase<RevisionEntity, RevisionEntity.Id> {

    Optional<RevisionEntity> of(UUID exerciseId, int revision) {
        return findByIdOptional(new RevisionEntity.Id(exerciseId, revision));
    }
}
