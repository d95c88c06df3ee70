package rehab.prescription.progression;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import rehab.prescription.plan.Signature;

/** What a clinician made of a proposal, for good. */
@Entity
@Immutable
@Table(name = "proposal_decision")
class Decision {
    @EmbeddedId
    private ProposalKey key;

    @Column(name = "clinic_id")
    private UUID clinicId;

    @Enumerated(EnumType.STRING)
    @Column
    private DecisionKind decision;

    @Column
    private @Nullable String reason;

    @Column(name = "made_version")
    private @Nullable Integer madeVersion;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_by_name")
    private String decidedByName;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Decision() {}

    Decision(Proposal of, ProposalDecision decided, @Nullable Integer madeVersion, Signature by) {
        this.key = of.key();
        this.clinicId = of.clinicId();
        this.decision = decided.decision();
        this.reason = decided.reason();
        this.madeVersion = madeVersion;
        this.decidedAt = by.at();
        this.decidedBy = by.subject();
        this.decidedByName = by.name();
    }

    ProposalKey key() {
        return key;
    }

    DecisionDelivery delivery() {
        return new DecisionDelivery(clinicId, key.patientId(), decision, decidedAt);
    }

    DecisionKind kind() {
        return decision;
    }

    ProposalView.Decided view() {
        return new ProposalView.Decided(decidedByName, decidedAt, reason, madeVersion);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Decision that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
