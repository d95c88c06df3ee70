package rehab.catalog.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SourceRepository implements PanacheRepositoryBase<SourceEntity, UUID> {

    Optional<SourceEntity> shared(String code) {
        return find("clinicId is null and code = ?1", code).firstResultOptional();
    }

    List<SourceEntity> byCode() {
        return list("order by code, clinicId nulls first");
    }
}
