package rehab.adherence.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.adherence.access.KnownPatient;
import rehab.adherence.access.PatientAccess;
import rehab.adherence.figure.Adherence;
import rehab.adherence.figure.AdherenceFigure;
import rehab.adherence.figure.LoggedSession;
import rehab.adherence.figure.Plan;
import rehab.adherence.figure.SessionStatus;
import rehab.adherence.figure.Tally;
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
    private final Audit audit;
    private final Clock clock;

    ReadCaseload(
            PatientAccess access,
            Plans plans,
            LoggedSessions sessions,
            AdherenceSettings settings,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.plans = plans;
        this.sessions = sessions;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Everyone in whose care team the caller is.
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
        return new CaseloadView(
                patients.stream()
                        .map(patient -> line(
                                Window.ofWeeks(weeks, patient.today(now)),
                                patient.patientId(),
                                ordered.getOrDefault(patient.patientId(), Plan.none()),
                                logged.getOrDefault(patient.patientId(), List.of()),
                                lastDays.get(patient.patientId())))
                        .toList(),
                true);
    }

    private CaseloadView.Patient line(
            Window window, UUID patientId, Plan plan, List<LoggedSession> all, @Nullable LocalDate lastDay) {
        List<LoggedSession> logged =
                all.stream().filter(session -> window.contains(session.day())).toList();
        AdherenceFigure figure = Adherence.of(window, plan, logged, settings.thresholds());
        Tally total = figure.total();
        PainTrend pain = PainTrend.of(logged);
        int inForce = plan.inForce(window.today()).size();
        return new CaseloadView.Patient(
                patientId,
                total.figure(),
                figure.soFar(),
                total.done(),
                total.target(),
                figure.satisfactory(),
                figure.relativeDose(),
                figure.overDose(),
                figure.lateShare(),
                figure.daysWithoutReport(),
                lastDay,
                daysOfSilence(lastDay, plan, window.today()),
                pain.latest(),
                pain.change(),
                (int) logged.stream()
                        .filter(session -> session.status() == SessionStatus.STOPPED_PAIN)
                        .count(),
                figure.interruption(),
                inForce,
                inForce > 0 && !plan.isActive(window.today()));
    }

    /** Someone ahead of their own zone's date logged today, not tomorrow; days of a suspension are no silence. */
    private static @Nullable Integer daysOfSilence(@Nullable LocalDate lastDay, Plan plan, LocalDate today) {
        if (lastDay == null) {
            return null;
        }
        LocalDate since = plan.activeSince(today).filter(lastDay::isBefore).orElse(lastDay);
        return (int) Math.max(0, ChronoUnit.DAYS.between(since, today));
    }
}
