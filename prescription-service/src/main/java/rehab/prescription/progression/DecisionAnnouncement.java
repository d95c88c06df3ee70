package rehab.prescription.progression;

import jakarta.enterprise.context.ApplicationScoped;
import rehab.kit.delivery.Outbox;

/** Tells adherence-service what became of a proposal of its. */
@ApplicationScoped
class DecisionAnnouncement {
    private final Outbox outbox;

    DecisionAnnouncement(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Under an order key of its own: should it be refused, nothing else waits behind it. */
    void announce(Decision decision) {
        ProposalKey key = decision.key();
        outbox.put(
                "proposal " + key.proposalId(),
                "adherence",
                "/deliveries/prescriptions/" + key.prescriptionId() + "/proposals/" + key.proposalId() + "/decision",
                decision.delivery());
    }
}
