package rehab.catalog.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.idempotency.Idempotency;
import rehab.kit.problem.ProblemException;
import rehab.kit.text.Text;

/** Gives the revision that waits for a decision back to its authors, who go on with the draft. */
@ApplicationScoped
class ReturnRevision {
    private final Workbench workbench;
    private final DecideOn decide;
    private final Presenting presenting;
    private final ReviewStates reviews;
    private final Idempotency idempotency;
    private final Clock clock;

    ReturnRevision(
            Workbench workbench,
            DecideOn decide,
            Presenting presenting,
            ReviewStates reviews,
            Idempotency idempotency,
            Clock clock) {
        this.workbench = workbench;
        this.decide = decide;
        this.presenting = presenting;
        this.reviews = reviews;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /**
     * What a reviewer asks for.
     *
     * @param comment what should change
     */
    record Request(@Text(max = 1000) String comment) {}

    /**
     * The item, with its draft open again.
     *
     * @throws ProblemException 404; 409 when this revision does not wait for a decision
     */
    @Transactional
    ItemState giveBack(UUID id, int revision, @Nullable String key, Request request) {
        return idempotency
                .once("return " + id + " " + revision, key, request, ItemState.class, () -> {
                    Workbench.Piece piece = workbench.take(id);
                    workbench.revision(piece, revision);
                    workbench.require(Act.RETURN, piece, revision);
                    decide.refusal(piece.item(), revision, Decision.RETURNED, request.comment());
                    piece.item().giveBack(clock.instant());
                    presenting.present(piece.item());
                    return ItemState.of(piece.item(), piece.draftOpen(), reviews.of(id));
                })
                .value();
    }
}
