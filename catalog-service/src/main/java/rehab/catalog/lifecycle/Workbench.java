package rehab.catalog.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.caller.Caller;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.problem.ProblemException;

/** Takes an item in hand: locked for the rest of the transaction, so that of two who change it one comes second. */
@ApplicationScoped
class Workbench {
    private final ItemTypes types;
    private final ItemRepository items;
    private final RevisionRepository revisions;
    private final DraftRepository drafts;
    private final CurrentCaller caller;

    Workbench(
            ItemTypes types,
            ItemRepository items,
            RevisionRepository revisions,
            DraftRepository drafts,
            CurrentCaller caller) {
        this.types = types;
        this.items = items;
        this.revisions = revisions;
        this.drafts = drafts;
        this.caller = caller;
    }

    /** An item with its working copy; the shared library has none. */
    record Piece(ItemEntity item, @Nullable DraftEntity draft) {

        /** The working copy of a clinic's own item: each has had one from its beginning. */
        DraftEntity ownDraft() {
            if (draft == null) {
                throw new IllegalStateException("An item of a clinic without a draft: " + item.id);
            }
            return draft;
        }

        boolean draftOpen() {
            return draft != null && draft.open;
        }
    }

    /**
     * The item, locked unless it is of the shared library: that only a release may lock.
     *
     * @throws ProblemException 404 when there is no such item for this caller
     */
    Piece take(UUID id) {
        ItemEntity item = items.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (item == null) {
            item = items.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        }
        return new Piece(item, drafts.findById(id));
    }

    /** Refuses what this caller may not do to the item as it stands. */
    void require(Act act, Piece piece, int revision) {
        Caller who = caller.get();
        var intent = new LifecyclePolicy.Intent(
                act,
                revision,
                who.subject(),
                who.roles(),
                types.of(piece.item().kind).authors());
        LifecyclePolicy.refusal(intent, standing(piece, revision)).ifPresent(refusal -> {
            throw refusal.problem();
        });
    }

    /** The revision of the item. */
    RevisionEntity revision(Piece piece, int number) {
        return revisions.of(piece.item().id, number).orElseThrow(ProblemException::notFound);
    }

    private Standing standing(Piece piece, int revision) {
        ItemEntity item = piece.item();
        Set<String> writers = revisions
                .of(item.id, revision)
                .map(found -> Set.copyOf(found.writers))
                .orElse(Set.of());
        return new Standing(
                item.clinicId == null, item.status, item.revision, item.inReview, piece.draftOpen(), writers);
    }
}
