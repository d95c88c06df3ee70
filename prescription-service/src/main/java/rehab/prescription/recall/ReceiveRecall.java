package rehab.prescription.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import rehab.kit.audit.Audit;
import rehab.kit.delivery.Outbox;
import rehab.kit.problem.CommonProblem;
import rehab.kit.problem.ProblemException;

/** Keeps a recall that the catalog tells of, and tells adherence-service, where it makes review tasks. */
@ApplicationScoped
class ReceiveRecall {
    private final RecallRepository recalls;
    private final Event<RecallReceived> received;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ReceiveRecall(RecallRepository recalls, Event<RecallReceived> received, Outbox outbox, Audit audit, Clock clock) {
        this.recalls = recalls;
        this.received = received;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps it, unless it is known.
     *
     * @return whether it was new
     * @throws ProblemException 422 when its id is known for another recall: a defect of the sender that has to be seen
     */
    @Transactional
    boolean receive(RecallDelivery delivery) {
        if (recalls.add(delivery, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            audit.record("CREATE", null, "RECALL", delivery.recallId());
            outbox.put(
                    "recall " + delivery.recallId(),
                    "adherence",
                    "/deliveries/exercises/" + delivery.exerciseId() + "/recalls/" + delivery.recallId(),
                    RecallAnnouncement.of(delivery));
            received.fire(new RecallReceived(delivery.recallId(), delivery.clinicId()));
            return true;
        }
        boolean isSame = recalls.findByIdOptional(delivery.recallId())
                .filter(known -> known.tells(delivery))
                .isPresent();
        if (!isSame) {
            throw new ProblemException(
                    CommonProblem.IDEMPOTENCY_MISMATCH, "This recall is known, and it says something else.");
        }
        return false;
    }
}
