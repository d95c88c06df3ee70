package rehab.catalog.lifecycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Row-level security leaves the shared items and those of the caller's clinic. */
@ApplicationScoped
class ItemRepository implements PanacheRepositoryBase<ItemEntity, UUID> {

    /** By slug; a clinic's own item stands before a shared one of the same slug. */
    Optional<ItemEntity> bySlug(ItemKind kind, String slug) {
        return find("kind = ?1 and slug = ?2 order by clinicId nulls last", kind, slug)
                .page(0, 1)
                .firstResultOptional();
    }
}
