package rehab.prescription.careteam;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identity of one membership. */
@Embeddable
record CareTeamMemberKey(
        @Column(name = "patient_id") UUID patientId,
        @Column(name = "member_id") UUID memberId) {}
