package rehab.prescription.progression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import rehab.kit.audit.Audit;
import rehab.prescription.plan.OrderHistories;
import rehab.prescription.plan.OrderHistory;

/** Lists what has been proposed for a prescription, newest first. */
@ApplicationScoped
class ReadProposals {
    private final OrderHistories orders;
    private final ProposalRepository proposals;
    private final Audit audit;

    ReadProposals(OrderHistories orders, ProposalRepository proposals, Audit audit) {
        this.orders = orders;
        this.proposals = proposals;
        this.audit = audit;
    }

    /** Proposals, and the prescription's tag: to be sent with a decision. */
    record Listed(List<ProposalView> items, String etag) {}

    /** @throws rehab.kit.problem.ProblemException 404 when nothing has been prescribed, or the caller may not see it */
    @Transactional
    Listed list(UUID patientId, UUID prescriptionId) {
        OrderHistory history = orders.require(patientId, prescriptionId);
        audit.record("READ", patientId, "PROGRESSION_PROPOSAL_LIST", prescriptionId);
        return new Listed(
                proposals.of(patientId, prescriptionId).stream()
                        .map(one -> one.view(history))
                        .toList(),
                history.etag());
    }
}
