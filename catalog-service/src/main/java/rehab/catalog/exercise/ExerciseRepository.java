package rehab.catalog.exercise;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Row-level security leaves the shared exercises and those of the caller's clinic. */
@ApplicationScoped
class ExerciseRepository implements PanacheRepositoryBase<ExerciseEntity, UUID> {

    /** By slug; a clinic's own exercise stands before a shared one of the same slug. */
    Optional<ExerciseEntity> bySlug(String slug) {
        return find("slug = ?1 order by clinicId nulls last", slug).page(0, 1).firstResultOptional();
    }
}
