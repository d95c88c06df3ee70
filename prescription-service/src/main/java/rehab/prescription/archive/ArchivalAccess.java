package rehab.prescription.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.problem.CommonProblem;
import rehab.kit.problem.ProblemException;
import rehab.kit.tenancy.Tenancy;
import rehab.prescription.careteam.CareTeamRole;
import rehab.prescription.careteam.CareTeams;
import rehab.prescription.patient.PatientAccess;
import rehab.prescription.patient.PatientRef;

/** Who may archive and restore: a lead of the care team, and the clinic's administrators. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ArchivalAccess {
    private final PatientAccess access;
    private final CareTeams careTeams;
    private final CurrentCaller caller;
    private final Tenancy tenancy;

    ArchivalAccess(PatientAccess access, CareTeams careTeams, CurrentCaller caller, Tenancy tenancy) {
        this.access = access;
        this.careTeams = careTeams;
        this.caller = caller;
        this.tenancy = tenancy;
    }

    /** @throws ProblemException 404 when the caller may not see the patient; 403 when the caller leads no part of the care */
    PatientRef require(UUID patientId) {
        PatientRef patient = access.require(patientId);
        if ("administrator".equals(tenancy.acting().role()) || leads(patientId)) {
            return patient;
        }
        throw new ProblemException(CommonProblem.FORBIDDEN, "A lead of the care team or an administrator may do this.");
    }

    private boolean leads(UUID patientId) {
        String subject = caller.get().subject();
        return careTeams.of(patientId).members().stream()
                .anyMatch(member -> member.role() == CareTeamRole.LEAD
                        && member.therapistId().equals(subject));
    }
}
