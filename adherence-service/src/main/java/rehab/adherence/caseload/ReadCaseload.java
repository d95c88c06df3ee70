package rehab.adherence.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rehab.adherence.access.KnownPatient;
import rehab.adherence.access.PatientAccess;
import rehab.adherence.clinicrule.ClinicRules;
import rehab.adherence.figure.LoggedSession;
import rehab.adherence.figure.Plan;
import rehab.adherence.figure.Window;
import rehab.adherence.plan.Plans;
import rehab.adherence.rule.RuleLimits;
import rehab.adherence.session.LoggedSessions;
import rehab.kit.audit.Audit;
import rehab.kit.caller.CurrentCaller;

/** Reads a therapist's patients, with as many statements for a hundred as for one. */
@ApplicationScoped
class ReadCaseload {
    private final PatientAccess access;
    private final Plans plans;
    private final LoggedSessions sessions;
    private final StandingReader standings;
    private final ClinicRules rules;
    private final CaseloadSettings lines;
    private final CurrentCaller caller;
    private final Audit audit;
    private final Clock clock;

    ReadCaseload(
            PatientAccess access,
            Plans plans,
            LoggedSessions sessions,
            StandingReader standings,
            ClinicRules rules,
            CaseloadSettings lines,
            CurrentCaller caller,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.plans = plans;
        this.sessions = sessions;
        this.standings = standings;
        this.rules = rules;
        this.lines = lines;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Everyone in whose care team the caller is, whoever should be looked at first in front.
     *
     * @param weeks this ISO week and how many before it, counting it
     */
    @Transactional
    public CaseloadView read(int weeks) {
        Instant now = clock.instant();
        List<KnownPatient> patients = access.caseload();
        List<UUID> ids = patients.stream().map(KnownPatient::patientId).toList();
        List<LocalDate> todays =
                patients.stream().map(patient -> patient.today(now)).sorted().toList();
        // Time zones differ by little more than a day, so all windows fit between the earliest and the latest today.
        LocalDate earliest = todays.isEmpty() ? LocalDate.EPOCH : todays.get(0);
        LocalDate latest = todays.isEmpty() ? LocalDate.EPOCH : todays.get(todays.size() - 1);
        LocalDate from = Window.ofWeeks(weeks, earliest).from();
        Map<UUID, Plan> ordered = plans.of(ids, from);
        Map<UUID, StandingReader.Standing> standing = standings.of(ids, now);
        Map<UUID, List<LoggedSession>> logged = sessions.between(ids, from, latest);
        audit.record("READ", null, "caseload", null);
        RuleLimits limits = rules.of(caller.get().clinic()).limits();
        CaseloadLine line = new CaseloadLine(limits.figures(), new ReasonPolicy(lines.lines(limits)));
        return new CaseloadView(
                patients.stream()
                        .map(patient -> line.of(
                                Window.ofWeeks(weeks, patient.today(now)),
                                patient.patientId(),
                                ordered.getOrDefault(patient.patientId(), Plan.none()),
                                logged.getOrDefault(patient.patientId(), List.of()),
                                standing.getOrDefault(patient.patientId(), StandingReader.Standing.NOTHING)))
                        .sorted(CaseloadLine.WEIGHTIEST)
                        .toList(),
                true);
    }
}
