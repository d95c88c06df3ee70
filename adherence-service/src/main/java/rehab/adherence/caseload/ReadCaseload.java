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
import rehab.adherence.figure.LoggedSession;
import rehab.adherence.figure.Plan;
import rehab.adherence.figure.Window;
import rehab.adherence.plan.Plans;
import rehab.adherence.session.LoggedSessions;
import rehab.adherence.settings.AdherenceSettings;
import rehab.kit.audit.Audit;

/** Reads a therapist's patients, with as many statements for a hundred as for one. */
@ApplicationScoped
class ReadCaseload {
    private final PatientAccess access;
    private final Plans plans;
    private final LoggedSessions sessions;
    private final AdherenceSettings settings;
    private final CaseloadSettings lines;
    private final Audit audit;
    private final Clock clock;

    ReadCaseload(
            PatientAccess access,
            Plans plans,
            LoggedSessions sessions,
            AdherenceSettings settings,
            CaseloadSettings lines,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.plans = plans;
        this.sessions = sessions;
        this.settings = settings;
        this.lines = lines;
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
        Map<UUID, LocalDate> lastDays = sessions.lastDays(ids);
        Map<UUID, List<LoggedSession>> logged = sessions.between(ids, from, latest);
        audit.record("READ", null, "caseload", null);
        CaseloadLine line =
                new CaseloadLine(settings.thresholds(), new ReasonPolicy(lines.lines(settings.silentAfter(), latest)));
        return new CaseloadView(
                patients.stream()
                        .map(patient -> line.of(
                                Window.ofWeeks(weeks, patient.today(now)),
                                patient.patientId(),
                                ordered.getOrDefault(patient.patientId(), Plan.none()),
                                logged.getOrDefault(patient.patientId(), List.of()),
                                lastDays.get(patient.patientId())))
                        .sorted(CaseloadLine.WEIGHTIEST)
                        .toList(),
                true);
    }
}
