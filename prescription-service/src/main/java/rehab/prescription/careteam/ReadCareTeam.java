package rehab.prescription.careteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import rehab.kit.audit.Audit;
import rehab.prescription.patient.PatientAccess;

/** Shows who cares for a patient. */
@ApplicationScoped
class ReadCareTeam {
    private final PatientAccess access;
    private final CareTeamRepository teams;
    private final Audit audit;

    ReadCareTeam(PatientAccess access, CareTeamRepository teams, Audit audit) {
        this.access = access;
        this.teams = teams;
        this.audit = audit;
    }

    @Transactional
    CareTeamView read(UUID patientId) {
        access.require(patientId);
        audit.record("READ", patientId, "CARE_TEAM", patientId);
        return new CareTeamView(
                teams.present(patientId).stream().map(CareTeamMember::view).toList());
    }
}
