package rehab.catalog.lifecycle;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.catalog.json.StoredJson;
import rehab.kit.problem.ProblemException;

/** Shows what differs between two revisions of an item, or between a revision and its draft. */
@ApplicationScoped
class CompareRevisions {
    private static final String DRAFT = "draft";

    private final ItemTypes types;
    private final ItemRepository items;
    private final RevisionRepository revisions;
    private final DraftRepository drafts;

    CompareRevisions(ItemTypes types, ItemRepository items, RevisionRepository revisions, DraftRepository drafts) {
        this.types = types;
        this.items = items;
        this.revisions = revisions;
        this.drafts = drafts;
    }

    /**
     * The differences.
     *
     * @param from number of a revision; null: the published one, or that before
     * @param to number of a revision, or {@code draft}; null: what is being written, or else the newest
     * @throws ProblemException 404 when the caller sees no such item, revision or open draft
     */
    @Transactional
    Differences compare(UUID id, @Nullable String from, @Nullable String to) {
        ItemEntity item = items.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        ItemType<?> type = types.of(item.kind);
        String newer = to == null ? newest(item) : to;
        String older = from == null ? before(item, newer) : from;
        return new Differences(
                older,
                newer,
                JsonDifferences.between(content(id, older, type), content(id, newer, type), type.safetyFields()));
    }

    private String newest(ItemEntity item) {
        boolean written = item.inReview == null
                && drafts.findByIdOptional(item.id).filter(draft -> draft.open).isPresent();
        return written ? DRAFT : Integer.toString(revisions.next(item.id) - 1);
    }

    private static String before(ItemEntity item, String newer) {
        boolean present = newer.equals(Integer.toString(item.revision));
        return Integer.toString(present ? Math.max(1, item.revision - 1) : item.revision);
    }

    private JsonNode content(UUID id, String which, ItemType<?> type) {
        String json = which.equals(DRAFT)
                ? drafts.findByIdOptional(id)
                        .filter(draft -> draft.open)
                        .orElseThrow(ProblemException::notFound)
                        .content
                : revisions.of(id, Integer.parseInt(which)).orElseThrow(ProblemException::notFound).content;
        // In the form of today: what an older version wrote another way is no difference.
        return StoredJson.tree(StoredJson.read(json, type.contentType()));
    }
}
