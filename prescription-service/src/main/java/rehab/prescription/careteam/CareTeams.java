package rehab.prescription.careteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.caller.Caller;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.delivery.Outbox;
import rehab.kit.problem.ProblemException;
import rehab.prescription.patient.Particulars;
import rehab.prescription.patient.PatientRef;
import rehab.prescription.patient.PatientRegister;

/** Care teams, as far as other features need them; works in their transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CareTeams {
    private final CareTeamRepository teams;
    private final PatientRegister register;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Clock clock;

    CareTeams(CareTeamRepository teams, PatientRegister register, CurrentCaller caller, Outbox outbox, Clock clock) {
        this.teams = teams;
        this.register = register;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Starts the care team of a patient who has just been registered, with the caller as its lead. */
    public void found(PatientRef patient) {
        Caller lead = caller.get();
        CareTeam team = new CareTeam(patient.id(), patient.clinicId());
        teams.persist(team);
        String name = Objects.requireNonNullElse(lead.name(), lead.subject());
        var member = new CareTeamMember(
                team, lead.subject(), name, CareTeamRole.LEAD, clock.instant().truncatedTo(ChronoUnit.MICROS));
        teams.join(member);
        teams.flush();
        announce(team, patient, List.of(member.membership()));
    }

    /**
     * A state of a care team.
     *
     * @param sequence counts the team's changes, from 1
     * @param members who is in it, leads first
     */
    public record Standing(long sequence, List<Membership> members) {}

    /**
     * The team as it stands. The count is read before the members: a change in between then leaves the count too low, which the
     * change's own announcement puts right, and never members that are older than their count.
     */
    public Standing of(UUID patientId) {
        long sequence = teams.sequence(patientId);
        List<Membership> members = teams.present(patientId).stream()
                .map(CareTeamMember::membership)
                .toList();
        return new Standing(sequence, members);
    }

    /**
     * Announces the team again, as its next state, because something else of the patient that goes with it has changed.
     *
     * @param patient as the patient is now
     */
    public void announceAgain(PatientRef patient) {
        CareTeam team = teams.lock(patient.id()).orElseThrow(ProblemException::notFound);
        team.changed();
        teams.flush();
        announce(
                team,
                patient,
                teams.present(patient.id()).stream()
                        .map(CareTeamMember::membership)
                        .toList());
    }

    void announce(CareTeam team, PatientRef patient, List<Membership> members) {
        announceAll(List.of(new Changed(patient, team.sequence(), members)));
    }

    /**
     * A care team that has changed.
     *
     * @param sequence of the state that it has now
     */
    record Changed(PatientRef patient, long sequence, List<Membership> members) {}

    void announceAll(List<Changed> teams) {
        Map<UUID, Particulars> people = register.particulars(
                teams.stream().map(team -> team.patient().id()).toList());
        outbox.putAll(
                "adherence",
                teams.stream()
                        .map(team ->
                                announcement(team, people.get(team.patient().id())))
                        .toList());
    }

    private static Outbox.Announcement announcement(Changed team, @Nullable Particulars person) {
        PatientRef patient = team.patient();
        var whole = new CareTeamDelivery(
                patient.clinicId(),
                patient.id(),
                patient.zone().getId(),
                team.sequence(),
                team.members(),
                person == null ? null : person.contact().email(),
                person == null ? null : person.language());
        return new Outbox.Announcement(
                patient.id().toString(),
                "/deliveries/patients/" + patient.id() + "/care-team/" + team.sequence(),
                whole);
    }
}
