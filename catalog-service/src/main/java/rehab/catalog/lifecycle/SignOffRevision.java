package rehab.catalog.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.idempotency.Idempotency;
import rehab.kit.problem.ProblemException;

/** A clinic finds a published revision right as it stands: one of the shared library, or its own when a review is due. */
@ApplicationScoped
class SignOffRevision {
    private final Workbench workbench;
    private final DecideOn decide;
    private final ReviewStates reviews;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Event<ItemChanged> changes;

    SignOffRevision(
            Workbench workbench,
            DecideOn decide,
            ReviewStates reviews,
            Idempotency idempotency,
            CurrentCaller caller,
            Event<ItemChanged> changes) {
        this.workbench = workbench;
        this.decide = decide;
        this.reviews = reviews;
        this.idempotency = idempotency;
        this.caller = caller;
        this.changes = changes;
    }

    /**
     * The item, reviewed in the eyes of the caller's clinic.
     *
     * @throws ProblemException 404; 409 when this is not the published revision; 422 when the caller had a hand in it
     */
    @Transactional
    ItemState signOff(UUID id, int revision, @Nullable String key, Approval approval) {
        return idempotency
                .once("sign off " + id + " " + revision, key, approval, ItemState.class, () -> {
                    Workbench.Piece piece = workbench.take(id);
                    workbench.revision(piece, revision);
                    workbench.require(Act.SIGN_OFF, piece, revision);
                    ItemEntity item = piece.item();
                    decide.approval(item, revision, Decision.SIGNED_OFF, approval);
                    changes.fire(new ItemChanged(id, item.kind, caller.get().clinic()));
                    return ItemState.of(item, piece.draftOpen(), reviews.of(id));
                })
                .value();
    }
}
