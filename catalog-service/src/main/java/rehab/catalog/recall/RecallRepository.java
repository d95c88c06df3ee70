package rehab.catalog.recall;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Row-level security leaves what concerns the caller's clinic. */
@ApplicationScoped
class RecallRepository implements PanacheRepositoryBase<RecallEntity, UUID> {

    /** Where in the list a recall stands. */
    record Position(Instant at, UUID id) {}

    List<RecallEntity> newest(Optional<Position> after, int limit) {
        var found = after.isEmpty()
                ? find("order by at desc, id desc")
                : find(
                        "at < ?1 or (at = ?1 and id < ?2) order by at desc, id desc",
                        after.get().at(),
                        after.get().id());
        return found.page(0, limit).list();
    }
}
