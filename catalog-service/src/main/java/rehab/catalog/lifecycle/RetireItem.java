package rehab.catalog.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.idempotency.Idempotency;
import rehab.kit.problem.ProblemException;
import rehab.kit.text.Text;

/** Takes one of the clinic's own items out of use, for good. Whoever relies on it is told. */
@ApplicationScoped
class RetireItem {
    private final Workbench workbench;
    private final DecideOn decide;
    private final Presenting presenting;
    private final ReviewStates reviews;
    private final Idempotency idempotency;
    private final Event<SafetyNotice> notices;
    private final Clock clock;

    RetireItem(
            Workbench workbench,
            DecideOn decide,
            Presenting presenting,
            ReviewStates reviews,
            Idempotency idempotency,
            Event<SafetyNotice> notices,
            Clock clock) {
        this.workbench = workbench;
        this.decide = decide;
        this.presenting = presenting;
        this.reviews = reviews;
        this.idempotency = idempotency;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Why it is retired.
     *
     * @param reason shown to whoever relies on it
     */
    record Request(@Text(max = 1000) String reason) {}

    /**
     * The item, retired in its present revision; what was being written stays unpublished.
     *
     * @throws ProblemException 404; 409 for the shared library and when it is retired already
     */
    @Transactional
    ItemState retire(UUID id, @Nullable String key, Request request) {
        return idempotency
                .once("retire " + id, key, request, ItemState.class, () -> {
                    Workbench.Piece piece = workbench.take(id);
                    workbench.require(Act.RETIRE, piece, 0);
                    return retire(piece, request.reason());
                })
                .value();
    }

    private ItemState retire(Workbench.Piece piece, String reason) {
        ItemEntity item = piece.item();
        boolean wasPublished = item.status == ItemStatus.PUBLISHED;
        decide.refusal(item, item.revision, Decision.RETIRED, reason);
        item.retire(clock.instant());
        piece.ownDraft().open = false;
        presenting.present(item);
        if (wasPublished) {
            String title = workbench.revision(piece, item.revision).title;
            notices.fire(new SafetyNotice(item.id, item.kind, item.clinicId, title, item.revision, true, reason));
        }
        return ItemState.of(item, false, reviews.of(item.id));
    }
}
