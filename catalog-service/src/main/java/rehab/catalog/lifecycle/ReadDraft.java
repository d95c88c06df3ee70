package rehab.catalog.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import rehab.catalog.problem.CatalogProblem;
import rehab.kit.problem.ProblemException;

/** Reads the working copy of one of the clinic's own items. */
@ApplicationScoped
public class ReadDraft {
    private final ItemTypes types;
    private final ItemRepository items;
    private final DraftRepository drafts;
    private final DraftViews views;

    ReadDraft(ItemTypes types, ItemRepository items, DraftRepository drafts, DraftViews views) {
        this.types = types;
        this.items = items;
        this.drafts = drafts;
        this.views = views;
    }

    /**
     * The working copy; when there is none, the present revision, which the first saving goes on from.
     *
     * @throws ProblemException 404 when there is no such item for this caller; 409 for one of the shared library
     */
    @Transactional
    public <T> ItemDraft<T> read(ItemKind kind, Class<T> contentType, UUID id) {
        ItemEntity item =
                items.findByIdOptional(id).filter(found -> found.kind == kind).orElseThrow(ProblemException::notFound);
        if (item.clinicId == null) {
            throw new ProblemException(
                    CatalogProblem.SHARED_LIBRARY, "It belongs to the shared library. Copy it, then change it.");
        }
        DraftEntity draft = drafts.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        return views.of(types.of(kind, contentType), item, draft);
    }
}
