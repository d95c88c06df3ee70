package rehab.prescription.careteam;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A patient's present care team, leads first. */
@Schema(name = "CareTeam")
record CareTeamView(List<Member> members) {

    /**
     * A present member.
     *
     * @param therapistId the subject of the therapist's tokens
     * @param since since when in this role
     */
    @Schema(name = "CareTeamMember")
    record Member(String therapistId, String name, CareTeamRole role, Instant since) {}
}
