package rehab.catalog.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.catalog.json.StoredJson;
import rehab.kit.audit.Audit;
import rehab.kit.caller.Caller;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.id.Ids;
import rehab.kit.problem.ProblemException;

/** Begins an item of the caller's clinic, blank or as a copy. Part of the caller's transaction. */
@ApplicationScoped
public class StartDraft {
    private final ItemTypes types;
    private final ItemRepository items;
    private final DraftRepository drafts;
    private final RevisionRepository revisions;
    private final DecisionRepository decisions;
    private final ContentCheck check;
    private final Slugs slugs;
    private final Presenting presenting;
    private final DraftViews views;
    private final CurrentCaller caller;
    private final Audit audit;
    private final Clock clock;

    StartDraft(
            ItemTypes types,
            ItemRepository items,
            DraftRepository drafts,
            RevisionRepository revisions,
            DecisionRepository decisions,
            ContentCheck check,
            Slugs slugs,
            Presenting presenting,
            DraftViews views,
            CurrentCaller caller,
            Audit audit,
            Clock clock) {
        this.types = types;
        this.items = items;
        this.drafts = drafts;
        this.revisions = revisions;
        this.decisions = decisions;
        this.check = check;
        this.slugs = slugs;
        this.presenting = presenting;
        this.views = views;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A new item that says this.
     *
     * @param slug null: one is made from the title
     * @throws ProblemException 400 naming what a draft must not lack; 409 when the slug is taken
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T> ItemDraft<T> start(ItemKind kind, Class<T> contentType, @Nullable String slug, T content) {
        ItemType<T> type = types.of(kind, contentType);
        check.requireDraft(type, content);
        return begin(type, slug, Text.of(type, content), null, List.of());
    }

    /**
     * A copy of an item's present revision, shared or the clinic's own, which remembers what it was made from. As long as
     * nobody has published what it says, whoever wrote that is one of its writers.
     *
     * @throws ProblemException 404 when there is no such item, or no revision of it yet
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T> ItemDraft<T> copy(ItemKind kind, Class<T> contentType, UUID original) {
        ItemType<T> type = types.of(kind, contentType);
        ItemEntity source = items.findByIdOptional(original)
                .filter(item -> item.kind == kind)
                .orElseThrow(ProblemException::notFound);
        RevisionEntity copied = revisions.of(original, source.revision).orElseThrow(ProblemException::notFound);
        Text text = Text.of(type, StoredJson.read(copied.content, contentType));
        boolean reviewed = decisions.published(original, source.revision);
        return begin(type, null, text, new Origin(original, source.revision), reviewed ? List.of() : copied.writers);
    }

    private <T> ItemDraft<T> begin(
            ItemType<T> type, @Nullable String slug, Text text, @Nullable Origin origin, List<String> writers) {
        Caller who = caller.get();
        UUID clinic = who.clinic();
        Signature signature = Signature.of(who, clock.instant());
        String free = slugs.free(type.kind(), clinic, slug, text.title());
        ItemEntity item = new ItemEntity(Ids.next(), type.kind(), clinic, free, ItemStatus.DRAFT, signature.at());
        if (origin != null) {
            item.adaptedFrom(origin);
        }
        items.persist(item);
        DraftEntity draft = new DraftEntity(item.id, clinic, writers, text, signature);
        drafts.persist(draft);
        presenting.present(item);
        audit.record("CREATE", null, type.kind().name(), item.id);
        return views.of(type, item, draft);
    }
}
