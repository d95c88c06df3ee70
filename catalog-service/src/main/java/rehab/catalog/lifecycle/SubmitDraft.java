package rehab.catalog.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.catalog.json.StoredJson;
import rehab.kit.audit.Audit;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.etag.Etag;
import rehab.kit.problem.ProblemException;

/** Freezes the working copy as the next revision, which then waits for an administrator. */
@ApplicationScoped
class SubmitDraft {
    private final Workbench workbench;
    private final ItemTypes types;
    private final RevisionRepository revisions;
    private final ContentCheck check;
    private final Presenting presenting;
    private final ReviewStates reviews;
    private final CurrentCaller caller;
    private final Audit audit;
    private final Clock clock;

    SubmitDraft(
            Workbench workbench,
            ItemTypes types,
            RevisionRepository revisions,
            ContentCheck check,
            Presenting presenting,
            ReviewStates reviews,
            CurrentCaller caller,
            Audit audit,
            Clock clock) {
        this.workbench = workbench;
        this.types = types;
        this.revisions = revisions;
        this.check = check;
        this.presenting = presenting;
        this.reviews = reviews;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The item, with its next revision in review.
     *
     * @param ifMatch the tag of the draft that the caller has seen
     * @throws ProblemException 404; 409 when there is nothing to submit, or something in review already; 412 and 428 for the
     *     tag; 422 naming each field that stands against it
     */
    @Transactional
    ItemState submit(UUID id, @Nullable String ifMatch) {
        Workbench.Piece piece = workbench.take(id);
        workbench.require(Act.SUBMIT, piece, 0);
        ItemEntity item = piece.item();
        DraftEntity draft = piece.ownDraft();
        Etag.requireMatch(ifMatch, ItemDraft.etag(state(piece), draft.version));
        Text text = checked(types.of(item.kind), draft);
        Instant now = clock.instant();
        RevisionEntity revision = new RevisionEntity(item, revisions.next(id), text, now);
        revision.signed(Signature.of(caller.get(), now), draft.writers);
        revisions.persist(revision);
        item.submit(revision.id.number(), now);
        presenting.present(item);
        audit.record("CHANGE", null, item.kind + "_SUBMISSION", id);
        return state(piece);
    }

    private <T> Text checked(ItemType<T> type, DraftEntity draft) {
        T content = StoredJson.read(draft.content, type.contentType());
        check.requireComplete(type, content);
        return Text.of(type, content);
    }

    private ItemState state(Workbench.Piece piece) {
        return ItemState.of(piece.item(), piece.draftOpen(), reviews.of(piece.item().id));
    }
}
