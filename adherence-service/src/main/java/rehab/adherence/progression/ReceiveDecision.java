package rehab.adherence.progression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import rehab.adherence.reckoning.Changes;
import rehab.kit.audit.Audit;

/** Keeps what a clinician decided on a proposal. */
@ApplicationScoped
class ReceiveDecision {
    private final Outcomes outcomes;
    private final Changes changes;
    private final Audit audit;

    ReceiveDecision(Outcomes outcomes, Changes changes, Audit audit) {
        this.outcomes = outcomes;
        this.changes = changes;
        this.audit = audit;
    }

    /**
     * Keeps it, unless a decision is known. That the proposal had been withdrawn meanwhile gives way: the decision may be what
     * changed the order, and was told after it.
     *
     * @return whether it was new
     */
    @Transactional
    public boolean receive(UUID prescriptionId, UUID proposalId, DecisionDelivery delivery) {
        boolean isNew = outcomes.decided(prescriptionId, proposalId, delivery);
        if (isNew) {
            changes.say(
                    delivery.patientId(),
                    delivery.clinicId(),
                    LocalDate.ofInstant(delivery.decidedAt(), ZoneOffset.UTC));
            audit.record("CREATE", delivery.patientId(), "progression-decision", proposalId);
        }
        return isNew;
    }
}
