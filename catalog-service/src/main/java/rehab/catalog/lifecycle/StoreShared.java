package rehab.catalog.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import rehab.catalog.json.StoredJson;

/**
 * Keeps an item of the shared library: what is new becomes revision 1, what says something else becomes the next revision,
 * what is as it was stays. Part of the caller's transaction.
 */
@ApplicationScoped
public class StoreShared {
    private final ItemTypes types;
    private final ItemRepository items;
    private final RevisionRepository revisions;
    private final Presenting presenting;
    private final Event<SafetyNotice> notices;
    private final Clock clock;

    StoreShared(
            ItemTypes types,
            ItemRepository items,
            RevisionRepository revisions,
            Presenting presenting,
            Event<SafetyNotice> notices,
            Clock clock) {
        this.types = types;
        this.items = items;
        this.revisions = revisions;
        this.presenting = presenting;
        this.notices = notices;
        this.clock = clock;
    }

    /** Answers whether anything had changed. Who relies on what was published is told when its safety words change. */
    public <T> boolean store(ItemKind kind, UUID id, String slug, ItemStatus status, T content) {
        @SuppressWarnings("unchecked") // the class of an object is one of what it is
        ItemType<T> type = types.of(kind, (Class<T>) content.getClass());
        Text text = Text.of(type, content);
        ItemEntity item = items.findById(id);
        if (item == null) {
            add(new ItemEntity(id, kind, null, slug, status, clock.instant()), text);
            return true;
        }
        RevisionEntity before = revisions.of(id, item.revision).orElseThrow();
        boolean same = before.contentHash.equals(text.hash());
        if (same && item.status == status && item.slug.equals(slug)) {
            return false;
        }
        boolean wasPublished = item.status == ItemStatus.PUBLISHED;
        change(item, slug, status, text, same);
        if (wasPublished) {
            T previous = StoredJson.read(before.content, type.contentType());
            tell(item, text.title(), type.safetyChanged(previous, content));
        }
        return true;
    }

    private void add(ItemEntity item, Text text) {
        item.revision = 1;
        items.persist(item);
        revisions.persist(new RevisionEntity(item, 1, text, item.changedAt));
        presenting.present(item);
    }

    private void change(ItemEntity item, String slug, ItemStatus status, Text text, boolean same) {
        Instant now = clock.instant();
        int number = same ? item.revision : item.revision + 1;
        if (!same) {
            revisions.persist(new RevisionEntity(item, number, text, now));
        }
        item.release(slug, status, number, now);
        presenting.present(item);
    }

    private void tell(ItemEntity item, String title, boolean safetyChanged) {
        boolean withdrawn = item.status != ItemStatus.PUBLISHED;
        if (withdrawn || safetyChanged) {
            String reason = withdrawn
                    ? "The shared library no longer offers it."
                    : "The shared library says something else about its safety.";
            notices.fire(new SafetyNotice(item.id, item.kind, null, title, item.revision, withdrawn, reason));
        }
    }
}
