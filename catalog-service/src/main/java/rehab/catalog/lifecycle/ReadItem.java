package rehab.catalog.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Pattern;
import rehab.catalog.json.StoredJson;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.problem.ProblemException;

/** Reads an item. What was never published is for those who write or assign; to a patient it does not exist. */
@ApplicationScoped
public class ReadItem {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final ItemTypes types;
    private final ItemRepository items;
    private final RevisionRepository revisions;
    private final DraftRepository drafts;
    private final DecisionRepository decisions;
    private final CurrentCaller caller;

    ReadItem(
            ItemTypes types,
            ItemRepository items,
            RevisionRepository revisions,
            DraftRepository drafts,
            DecisionRepository decisions,
            CurrentCaller caller) {
        this.types = types;
        this.items = items;
        this.revisions = revisions;
        this.drafts = drafts;
        this.decisions = decisions;
        this.caller = caller;
    }

    /**
     * The item in its present revision or in the one asked for. Before there is any, its draft.
     *
     * @param slugOrId an id, or else a slug
     * @throws ProblemException 404 when there is no such item or revision for this caller
     */
    @Transactional
    public <T> ItemRevision<T> read(ItemKind kind, Class<T> content, String slugOrId, OptionalInt revision) {
        ItemType<T> type = types.of(kind, content);
        ItemEntity item = find(kind, slugOrId).filter(this::visible).orElseThrow(ProblemException::notFound);
        int number = revision.orElse(item.revision);
        if (number == 0) {
            return drafts.findByIdOptional(item.id)
                    .map(draft -> of(item, type, 0, draft.content, StoredJson.hash(draft.content)))
                    .orElseThrow(ProblemException::notFound);
        }
        return revisions
                .of(item.id, number)
                .map(found -> of(item, type, number, found.content, found.contentHash))
                .orElseThrow(ProblemException::notFound);
    }

    private Optional<ItemEntity> find(ItemKind kind, String slugOrId) {
        return ID.matcher(slugOrId).matches()
                ? items.findByIdOptional(UUID.fromString(slugOrId)).filter(item -> item.kind == kind)
                : items.bySlug(kind, slugOrId);
    }

    private boolean visible(ItemEntity item) {
        return published(item) || caller.get().is("therapist") || caller.get().is("administrator");
    }

    private <T> ItemRevision<T> of(ItemEntity item, ItemType<T> type, int number, String content, String contentHash) {
        return new ItemRevision<>(
                item.id,
                item.kind,
                item.clinicId,
                item.slug,
                item.status,
                number,
                released(item, number),
                StoredJson.read(content, type.contentType()),
                contentHash,
                item.origin());
    }

    private boolean released(ItemEntity item, int number) {
        return item.clinicId == null ? published(item) : number > 0 && decisions.published(item.id, number);
    }

    private static boolean published(ItemEntity item) {
        return item.status == ItemStatus.PUBLISHED || item.status == ItemStatus.RETIRED;
    }
}
