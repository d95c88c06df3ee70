package rehab.prescription.progression;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A proposal, kept as it came. */
@Entity
@Immutable
@Table(name = "progression_proposal")
class Proposal {
    @EmbeddedId
    private ProposalKey key;

    @Column(name = "clinic_id")
    private UUID clinicId;

    @Column(name = "line_id")
    private UUID lineId;

    @Column
    private int version;

    @Enumerated(EnumType.STRING)
    @Column
    private Direction direction;

    @Convert(converter = StoredChange.class)
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    private ProposedChange change;

    @Column
    private String because;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "received_at")
    private Instant receivedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Proposal() {}

    Proposal(ProposalKey key, ProposalDelivery delivery, Instant receivedAt) {
        this.key = key;
        this.clinicId = delivery.clinicId();
        this.lineId = delivery.lineId();
        this.version = delivery.version();
        this.direction = delivery.direction();
        this.change = delivery.change();
        this.because = delivery.because();
        this.madeAt = delivery.madeAt().truncatedTo(ChronoUnit.MICROS);
        this.receivedAt = receivedAt;
    }

    ProposalKey key() {
        return key;
    }

    UUID clinicId() {
        return clinicId;
    }

    UUID lineId() {
        return lineId;
    }

    int version() {
        return version;
    }

    Direction direction() {
        return direction;
    }

    ProposedChange change() {
        return change;
    }

    String because() {
        return because;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    Instant madeAt() {
        return madeAt;
    }

    /** Whether it says the same. */
    boolean tells(Proposal other) {
        return clinicId.equals(other.clinicId)
                && lineId.equals(other.lineId)
                && version == other.version
                && direction == other.direction
                && change.equals(other.change)
                && because.equals(other.because)
                && madeAt.equals(other.madeAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Proposal proposal && key.equals(proposal.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
