package rehab.catalog.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import rehab.kit.problem.ProblemException;

/** Tells who wrote which revision of an item, and what the caller's clinic decided about each. */
@ApplicationScoped
class ListRevisions {
    private final ItemRepository items;
    private final DraftRepository drafts;
    private final RevisionRepository revisions;
    private final DecisionRepository decisions;
    private final ReviewStates reviews;

    ListRevisions(
            ItemRepository items,
            DraftRepository drafts,
            RevisionRepository revisions,
            DecisionRepository decisions,
            ReviewStates reviews) {
        this.items = items;
        this.drafts = drafts;
        this.revisions = revisions;
        this.decisions = decisions;
        this.reviews = reviews;
    }

    /**
     * The item's history.
     *
     * @throws ProblemException 404 when there is no such item for this caller
     */
    @Transactional
    ItemHistory list(UUID id) {
        ItemEntity item = items.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        boolean draftOpen = drafts.findByIdOptional(id).filter(d -> d.open).isPresent();
        List<DecisionEntity> made = decisions.of(id);
        return new ItemHistory(
                ItemState.of(item, draftOpen, reviews.of(id)),
                revisions.of(id).stream()
                        .map(revision -> RevisionView.of(revision, made))
                        .toList());
    }
}
