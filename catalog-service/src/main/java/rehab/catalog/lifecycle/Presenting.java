package rehab.catalog.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import rehab.catalog.json.StoredJson;

/** Tells the item's type, and everyone who listens, how the item stands after a change. */
@ApplicationScoped
class Presenting {
    private final EntityManager database;
    private final ItemTypes types;
    private final RevisionRepository revisions;
    private final DraftRepository drafts;
    private final Event<ItemChanged> changes;

    Presenting(
            EntityManager database,
            ItemTypes types,
            RevisionRepository revisions,
            DraftRepository drafts,
            Event<ItemChanged> changes) {
        this.database = database;
        this.types = types;
        this.revisions = revisions;
        this.drafts = drafts;
        this.changes = changes;
    }

    void present(ItemEntity item) {
        database.flush();
        present(item, types.of(item.kind));
        changes.fire(new ItemChanged(item.id, item.kind, item.clinicId));
    }

    private <T> void present(ItemEntity item, ItemType<T> type) {
        String json = content(item);
        type.present(new PresentItem<>(
                item.id,
                item.kind,
                item.clinicId,
                item.slug,
                item.revision,
                item.status,
                StoredJson.read(json, type.contentType()),
                hash(item, json)));
    }

    private String content(ItemEntity item) {
        return item.revision == 0
                ? drafts.findByIdOptional(item.id).orElseThrow().content
                : revisions.of(item.id, item.revision).orElseThrow().content;
    }

    private String hash(ItemEntity item, String json) {
        return item.revision == 0
                ? StoredJson.hash(json)
                : revisions.of(item.id, item.revision).orElseThrow().contentHash;
    }
}
