package rehab.catalog.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.catalog.json.StoredJson;
import rehab.kit.idempotency.Idempotency;
import rehab.kit.problem.ProblemException;

/** Puts the revision that waits for a decision to use. Whoever relies on the one before is told when safety differs. */
@ApplicationScoped
class PublishRevision {
    private final Workbench workbench;
    private final ItemTypes types;
    private final DecideOn decide;
    private final Presenting presenting;
    private final ReviewStates reviews;
    private final Idempotency idempotency;
    private final Event<SafetyNotice> notices;
    private final Clock clock;

    PublishRevision(
            Workbench workbench,
            ItemTypes types,
            DecideOn decide,
            Presenting presenting,
            ReviewStates reviews,
            Idempotency idempotency,
            Event<SafetyNotice> notices,
            Clock clock) {
        this.workbench = workbench;
        this.types = types;
        this.decide = decide;
        this.presenting = presenting;
        this.reviews = reviews;
        this.idempotency = idempotency;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * The item, published in this revision.
     *
     * @throws ProblemException 404; 409 when this revision does not wait for a decision; 422 when the caller had a hand in it
     */
    @Transactional
    ItemState publish(UUID id, int revision, @Nullable String key, Approval approval) {
        return idempotency
                .once("publish " + id + " " + revision, key, approval, ItemState.class, () -> {
                    Workbench.Piece piece = workbench.take(id);
                    RevisionEntity next = workbench.revision(piece, revision);
                    workbench.require(Act.PUBLISH, piece, revision);
                    return publish(piece, next, approval);
                })
                .value();
    }

    private ItemState publish(Workbench.Piece piece, RevisionEntity next, Approval approval) {
        ItemEntity item = piece.item();
        boolean unsafe = item.status == ItemStatus.PUBLISHED
                && safetyChanged(types.of(item.kind), workbench.revision(piece, item.revision), next);
        decide.approval(item, next.id.number(), Decision.PUBLISHED, approval);
        item.publish(next.id.number(), clock.instant());
        piece.ownDraft().open = false;
        presenting.present(item);
        if (unsafe) {
            notices.fire(new SafetyNotice(
                    item.id,
                    item.kind,
                    item.clinicId,
                    next.title,
                    item.revision,
                    false,
                    "A new revision says something else about its safety."));
        }
        return ItemState.of(item, false, reviews.of(item.id));
    }

    private static <T> boolean safetyChanged(ItemType<T> type, RevisionEntity before, RevisionEntity after) {
        return type.safetyChanged(
                StoredJson.read(before.content, type.contentType()),
                StoredJson.read(after.content, type.contentType()));
    }
}
