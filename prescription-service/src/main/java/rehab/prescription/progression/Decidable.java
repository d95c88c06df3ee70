package rehab.prescription.progression;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rehab.prescription.content.Dose;
import rehab.prescription.content.VersionContent;
import rehab.prescription.content.VersionLine;
import rehab.prescription.plan.OrderHistory;

/**
 * A proposal with its decision.
 *
 * @param decision null while there is none
 */
record Decidable(Proposal proposal, @Nullable Decision decision) {

    ProposalState state(OrderHistory history) {
        return ProposalPolicy.state(
                proposal.lineId(), decision == null ? null : decision.kind(), judged(history), history.newest());
    }

    /** The line as it was when this was proposed. */
    VersionLine line(OrderHistory history) {
        return ProposalPolicy.line(judged(history), proposal.lineId())
                .orElseThrow(() -> new IllegalStateException("kept for a line that is not there: " + proposal.key()));
    }

    ProposalView view(OrderHistory history) {
        VersionLine line = line(history);
        Dose dose = line.dose();
        return new ProposalView(
                proposal.key().proposalId(),
                proposal.lineId(),
                line.exerciseName(),
                proposal.version(),
                proposal.direction(),
                dose,
                proposal.change().of(dose),
                line.variantCode(),
                proposal.change().variant(),
                proposal.because(),
                proposal.madeAt(),
                state(history),
                decision == null ? null : decision.view());
    }

    private VersionContent judged(OrderHistory history) {
        return Objects.requireNonNull(history.versions().get(proposal.version()), "the version is kept");
    }
}
