package rehab.catalog.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import rehab.catalog.json.StoredJson;

/** Shows a working copy, or the published revision that the next one would begin with. */
@ApplicationScoped
class DraftViews {
    private final RevisionRepository revisions;
    private final ReviewStates reviews;

    DraftViews(RevisionRepository revisions, ReviewStates reviews) {
        this.revisions = revisions;
        this.reviews = reviews;
    }

    <T> ItemDraft<T> of(ItemType<T> type, ItemEntity item, DraftEntity draft) {
        ItemState state = ItemState.of(item, draft.open, reviews.of(item.id));
        boolean asDraft = draft.open || item.revision == 0;
        String json =
                asDraft ? draft.content : revisions.of(item.id, item.revision).orElseThrow().content;
        return new ItemDraft<>(
                state,
                draft.version,
                asDraft ? draft.basedOn : item.revision,
                asDraft ? draft.authorName : null,
                asDraft ? draft.savedAt : null,
                StoredJson.read(json, type.contentType()));
    }
}
