package rehab.adherence.rule;

import java.util.List;
import java.util.Map;

/** Every proposal that waits for a decision. */
final class ProgressionProposalPolicy implements ReviewPolicy {

    @Override
    public List<Finding> find(Facts facts, RuleLimits limits) {
        return facts.noted().proposals().stream()
                .map(proposal -> new Finding(
                        ReviewRule.PROGRESSION_PROPOSAL,
                        proposal.proposalId().toString(),
                        Finding.What.PROPOSAL,
                        proposal.day(),
                        Finding.About.of(proposal.prescriptionId(), proposal.proposalId()),
                        Map.of()))
                .toList();
    }
}
