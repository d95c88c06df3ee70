package rehab.prescription.progression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import rehab.kit.audit.Audit;
import rehab.kit.problem.CommonProblem;
import rehab.kit.problem.ProblemException;

/** Keeps a proposal that adherence-service makes. */
@ApplicationScoped
class ReceiveProposal {
    private final ProposalRepository proposals;
    private final Audit audit;
    private final Clock clock;

    ReceiveProposal(ProposalRepository proposals, Audit audit, Clock clock) {
        this.proposals = proposals;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps it, unless it is known.
     *
     * @return whether it was new
     * @throws ProblemException 404 when the clinic has no such version or line; 422 when its id is known for another proposal: a
     *     defect of the sender that has to be seen
     */
    @Transactional
    boolean receive(ProposalKey key, ProposalDelivery delivery) {
        if (!proposals.isPrescribed(key, delivery.version(), delivery.lineId())) {
            throw ProblemException.notFound();
        }
        Proposal proposal = new Proposal(key, delivery, clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (proposals.add(proposal)) {
            audit.record("CREATE", key.patientId(), "PROGRESSION_PROPOSAL", key.proposalId());
            return true;
        }
        boolean isSame = proposals.findByIdOptional(key).filter(proposal::tells).isPresent();
        if (!isSame) {
            throw new ProblemException(
                    CommonProblem.IDEMPOTENCY_MISMATCH, "This proposal is known, and it says something else.");
        }
        return false;
    }
}
