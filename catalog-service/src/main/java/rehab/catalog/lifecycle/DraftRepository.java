package rehab.catalog.lifecycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class DraftRepository implements PanacheRepositoryBase<DraftEntity, UUID> {}
