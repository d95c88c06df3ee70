package rehab.prescription.progression;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rehab.kit.audit.Audit;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.etag.Etag;
import rehab.kit.idempotency.Idempotency;
import rehab.kit.problem.CommonProblem;
import rehab.kit.problem.ProblemException;
import rehab.prescription.content.Dose;
import rehab.prescription.plan.ActivateChange;
import rehab.prescription.plan.OrderHistories;
import rehab.prescription.plan.OrderHistory;
import rehab.prescription.plan.Signature;
import rehab.prescription.problem.PrescriptionProblem;

/** Decides a proposal. Accepted or changed, it becomes the next version at once; nothing ever applies itself. */
@ApplicationScoped
class DecideProposal {
    private final OrderHistories orders;
    private final ProposalRepository proposals;
    private final ActivateChange change;
    private final DecisionAnnouncement announcement;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Audit audit;
    private final Clock clock;

    DecideProposal(
            OrderHistories orders,
            ProposalRepository proposals,
            ActivateChange change,
            DecisionAnnouncement announcement,
            Idempotency idempotency,
            CurrentCaller caller,
            Audit audit,
            Clock clock) {
        this.orders = orders;
        this.proposals = proposals;
        this.change = change;
        this.announcement = announcement;
        this.idempotency = idempotency;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a client sends, and the state of the prescription that it has seen. */
    record Order(ProposalKey proposal, @Nullable String ifMatch, ProposalDecision wanted) {}

    /** The proposal after the decision, and the prescription's tag. */
    record Decided(ProposalView proposal, String etag) {}

    /**
     * Reads the exercises' words and checks their safety before the transaction begins.
     *
     * @throws ProblemException 404 for what is not there; 409 for what has been decided already, for a
     *     prescription that has ended, and with findings that nobody has answered; 412 when the prescription is not in
     *     the state that the client has seen; 422 when the line is no longer what it was; 503 when the catalog is away
     */
    Decided decide(Order order, @Nullable String key) {
        Optional<ActivateChange.Prepared> prepared = prepare(order);
        return QuarkusTransaction.requiringNew().call(() -> {
            orders.require(order.proposal().patientId(), order.proposal().prescriptionId());
            return idempotency
                    .once(
                            "decide-proposal " + order.proposal().proposalId(),
                            key,
                            order.wanted(),
                            Decided.class,
                            () -> write(order, prepared))
                    .value();
        });
    }

    /** Nothing when no version is to come of it, or what was seen is no longer so: a repeated request, or one to be refused. */
    private Optional<ActivateChange.Prepared> prepare(Order order) {
        ProposalKey key = order.proposal();
        Optional<LineChange> wanted = QuarkusTransaction.requiringNew().call(() -> {
            OrderHistory history = orders.require(key.patientId(), key.prescriptionId());
            Decidable found = proposals.require(key);
            boolean isWanted = order.wanted().decision().changesThePrescription()
                    && found.state(history) == ProposalState.OPEN
                    && Etag.matches(order.ifMatch(), history.etag());
            return isWanted ? Optional.of(change(found, history, order.wanted())) : Optional.empty();
        });
        return wanted.map(one -> change.prepare(key.patientId(), key.prescriptionId(), order.ifMatch(), one::in));
    }

    private static LineChange change(Decidable found, OrderHistory history, ProposalDecision wanted) {
        Dose dose = found.line(history).dose();
        ProposedChange proposed = found.proposal().change();
        return wanted.decision() == DecisionKind.ACCEPTED
                ? new LineChange(found.proposal().lineId(), proposed.of(dose), proposed.variant())
                : new LineChange(
                        found.proposal().lineId(), Objects.requireNonNullElse(wanted.dose(), dose), wanted.variant());
    }

    private Decided write(Order order, Optional<ActivateChange.Prepared> prepared) {
        ProposalKey key = order.proposal();
        OrderHistory history = orders.requireLocked(key.patientId(), key.prescriptionId());
        Etag.requireMatch(order.ifMatch(), history.etag());
        Decidable found = proposals.require(key);
        refuse(found.state(history), order.wanted().decision());
        Integer version = null;
        if (order.wanted().decision().changesThePrescription()) {
            String reason = Objects.requireNonNullElse(
                    order.wanted().reason(), found.proposal().because());
            version = change.activate(prepared.orElseThrow(DecideProposal::moved), reason);
        }
        Decision decision = new Decision(found.proposal(), order.wanted(), version, Signature.of(caller.get(), clock));
        proposals.add(decision);
        announcement.announce(decision);
        audit.record("CREATE", key.patientId(), "PROGRESSION_DECISION", key.proposalId());
        OrderHistory now = orders.require(key.patientId(), key.prescriptionId());
        return new Decided(new Decidable(found.proposal(), decision).view(now), now.etag());
    }

    private static ProblemException moved() {
        return new ProblemException(
                CommonProblem.PRECONDITION_FAILED,
                "The prescription changed meanwhile; read it again and decide anew.");
    }

    private static void refuse(ProposalState state, DecisionKind wanted) {
        switch (state) {
            case ACCEPTED, CHANGED, DECLINED ->
                throw new ProblemException(
                        PrescriptionProblem.PROPOSAL_DECIDED, "Read the proposals again to see what was decided.");
            case SUPERSEDED -> {
                if (wanted.changesThePrescription()) {
                    throw new ProblemException(
                            PrescriptionProblem.PROPOSAL_SUPERSEDED,
                            "The line has been changed since; it can be declined only.");
                }
            }
            case OPEN -> {}
        }
    }
}
