package rehab.prescription.careteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rehab.kit.audit.Audit;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.problem.ProblemException;
import rehab.prescription.account.ClinicTherapist;
import rehab.prescription.patient.PatientAccess;
import rehab.prescription.patient.PatientRef;
import rehab.prescription.problem.PrescriptionProblem;

/**
 * One change of a care team in one transaction: lock, decide, announce, and only then change. The change comes last because
 * therapists who leave a team no longer see it.
 */
@ApplicationScoped
@Transactional
class CareTeamChanges {
    private final PatientAccess access;
    private final CareTeamRepository teams;
    private final CareTeams announcements;
    private final CurrentCaller caller;
    private final Audit audit;
    private final Clock clock;

    CareTeamChanges(
            PatientAccess access,
            CareTeamRepository teams,
            CareTeams announcements,
            CurrentCaller caller,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.teams = teams;
        this.announcements = announcements;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    void requireVisible(UUID patientId) {
        access.require(patientId);
    }

    CareTeamView place(UUID patientId, ClinicTherapist therapist, CareTeamRole role) {
        PatientRef patient = access.require(patientId);
        CareTeam team = lock(patientId);
        List<CareTeamMember> present = new ArrayList<>(teams.present(patientId));
        Optional<CareTeamMember> before = find(present, therapist.id());
        if (before.isPresent() && before.get().role() == role) {
            return view(present);
        }
        if (role != CareTeamRole.LEAD) {
            requireALeadWithout(therapist.id(), present);
        }
        CareTeamMember placed = new CareTeamMember(
                team, therapist.id(), therapist.name(), role, clock.instant().truncatedTo(ChronoUnit.MICROS));
        before.ifPresent(present::remove);
        present.add(placed);
        change(team, patient, present);
        if (before.isPresent()) {
            teams.replace(before.get(), placed, caller.get().subject());
        } else {
            teams.join(placed);
        }
        return view(present);
    }

    void end(UUID patientId, String therapistId) {
        PatientRef patient = access.require(patientId);
        CareTeam team = lock(patientId);
        List<CareTeamMember> present = new ArrayList<>(teams.present(patientId));
        CareTeamMember leaving = find(present, therapistId).orElseThrow(ProblemException::notFound);
        requireALeadWithout(therapistId, present);
        present.remove(leaving);
        change(team, patient, present);
        leaving.end(clock.instant().truncatedTo(ChronoUnit.MICROS), caller.get().subject());
    }

    private CareTeam lock(UUID patientId) {
        return teams.lock(patientId).orElseThrow(ProblemException::notFound);
    }

    private void change(CareTeam team, PatientRef patient, List<CareTeamMember> then) {
        team.changed();
        teams.flush();
        audit.record("CHANGE", patient.id(), "CARE_TEAM", patient.id());
        announcements.announce(
                team, patient, then.stream().map(CareTeamMember::membership).toList());
    }

    private static void requireALeadWithout(String therapistId, List<CareTeamMember> present) {
        List<Membership> now = present.stream().map(CareTeamMember::membership).toList();
        if (!LeadPolicy.allowsWithout(therapistId, now)) {
            throw new ProblemException(PrescriptionProblem.LAST_LEAD, "Make somebody else a lead first.");
        }
    }

    private static Optional<CareTeamMember> find(List<CareTeamMember> present, String therapistId) {
        return present.stream()
                .filter(member -> member.therapistId().equals(therapistId))
                .findFirst();
    }

    private static CareTeamView view(List<CareTeamMember> present) {
        return new CareTeamView(present.stream().map(CareTeamMember::view).toList());
    }
}
