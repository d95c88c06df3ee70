package rehab.catalog.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import rehab.catalog.lifecycle.ItemKind;
import rehab.catalog.lifecycle.SafetyNotice;
import rehab.kit.delivery.Outbox;
import rehab.kit.id.Ids;

/**
 * Keeps a recall and tells prescription-service, in order per exercise, all in the transaction that made it necessary.
 * Whoever changes an item has locked it: the order in which recalls are written is the order in which they happened.
 */
@ApplicationScoped
class AnnounceRecall {
    private static final String NEIGHBOUR = "prescription";

    private final RecallRepository recalls;
    private final Outbox outbox;
    private final Clock clock;

    AnnounceRecall(RecallRepository recalls, Outbox outbox, Clock clock) {
        this.recalls = recalls;
        this.outbox = outbox;
        this.clock = clock;
    }

    void announce(@Observes SafetyNotice notice) {
        if (notice.kind() != ItemKind.EXERCISE) {
            return; // nobody prescribes anything else
        }
        Recall recall = new Recall(
                Ids.next(),
                notice.itemId(),
                notice.title(),
                notice.clinicId(),
                notice.withdrawn() ? RecallKind.WITHDRAWN : RecallKind.SAFETY_CHANGED,
                notice.revision(),
                notice.reason(),
                clock.instant());
        recalls.persist(new RecallEntity(recall));
        String path = "/deliveries/exercises/" + recall.exerciseId() + "/recalls/" + recall.recallId();
        outbox.put(recall.exerciseId().toString(), NEIGHBOUR, path, recall);
    }
}
