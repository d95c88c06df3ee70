package rehab.catalog.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Presents items once more although they are as they were, for those who keep something derived from them. */
@ApplicationScoped
public class PresentAgain {
    private static final int PORTION = 50;

    private final EntityManager database;
    private final ItemRepository items;
    private final Presenting presenting;

    PresentAgain(EntityManager database, ItemRepository items, Presenting presenting) {
        this.database = database;
        this.items = items;
        this.presenting = presenting;
    }

    /** All of a kind that the caller sees; answers how many. Part of the caller's transaction. */
    public int all(ItemKind kind) {
        database.flush();
        List<UUID> ids = database.createQuery("select id from ItemEntity where kind = :kind", UUID.class)
                .setParameter("kind", kind)
                .getResultList();
        for (int i = 0; i < ids.size(); i++) {
            if (i % PORTION == 0) {
                database.clear(); // or each flush would look through all that was read so far
            }
            presenting.present(items.findById(ids.get(i)));
        }
        return ids.size();
    }

    /**
     * One, if it is this clinic's. Part of the caller's transaction.
     *
     * @param clinicId null: of the shared library
     */
    public void one(UUID id, @Nullable UUID clinicId) {
        items.findByIdOptional(id)
                .filter(item -> Objects.equals(item.clinicId, clinicId))
                .ifPresent(presenting::present);
    }
}
