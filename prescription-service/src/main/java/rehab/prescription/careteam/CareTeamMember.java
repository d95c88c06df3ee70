package rehab.prescription.careteam;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.id.Ids;

/** A therapist's time in a care team in one role. It ends; it is not changed and not deleted. */
@Entity
@Table(name = "care_team_member")
class CareTeamMember {
    @EmbeddedId
    private CareTeamMemberKey key;

    @Column(name = "clinic_id", updatable = false)
    private UUID clinicId;

    @Column(name = "therapist_id", updatable = false)
    private String therapistId;

    @Column(name = "therapist_name", updatable = false)
    private String therapistName;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CareTeamRole role;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CareTeamMember() {}

    CareTeamMember(CareTeam team, String therapistId, String therapistName, CareTeamRole role, Instant startedAt) {
        this.key = new CareTeamMemberKey(team.patientId(), Ids.next());
        this.clinicId = team.clinicId();
        this.therapistId = therapistId;
        this.therapistName = therapistName;
        this.role = role;
        this.startedAt = startedAt;
    }

    CareTeamMemberKey key() {
        return key;
    }

    String therapistId() {
        return therapistId;
    }

    CareTeamRole role() {
        return role;
    }

    void end(Instant at, String by) {
        endedAt = at;
        endedBy = by;
    }

    Membership membership() {
        return new Membership(therapistId, role);
    }

    CareTeamView.Member view() {
        return new CareTeamView.Member(therapistId, therapistName, role, startedAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CareTeamMember member && key.equals(member.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
