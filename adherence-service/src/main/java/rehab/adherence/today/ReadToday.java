package rehab.adherence.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import rehab.adherence.access.KnownPatient;
import rehab.adherence.access.PatientAccess;
import rehab.adherence.figure.Adherence;
import rehab.adherence.figure.AdherenceFigure;
import rehab.adherence.figure.IsoWeek;
import rehab.adherence.figure.LoggedSession;
import rehab.adherence.figure.Plan;
import rehab.adherence.figure.Window;
import rehab.adherence.plan.Plans;
import rehab.adherence.redflag.RedFlags;
import rehab.adherence.session.LoggedSessions;
import rehab.adherence.settings.AdherenceSettings;
import rehab.kit.audit.Audit;

/** Reads what a patient is to do today. */
@ApplicationScoped
class ReadToday {
    /** Long enough for a patient to learn of the end. */
    private static final Period ENDED_SHOWN = Period.ofWeeks(2);

    private final PatientAccess access;
    private final Plans plans;
    private final LoggedSessions sessions;
    private final RedFlags redFlags;
    private final AdherenceSettings settings;
    private final Audit audit;
    private final Clock clock;

    ReadToday(
            PatientAccess access,
            Plans plans,
            LoggedSessions sessions,
            RedFlags redFlags,
            AdherenceSettings settings,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.plans = plans;
        this.sessions = sessions;
        this.redFlags = redFlags;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every routine that is ordered now or later, or ended lately; 404 when the patient is not the caller's. */
    @Transactional
    public TodayView read(UUID patientId) {
        KnownPatient patient = access.require(patientId);
        LocalDate today = patient.today(clock.instant());
        IsoWeek week = IsoWeek.of(today);
        Plan plan = plans.of(patientId);
        List<LoggedSession> logged = sessions.of(patientId, week.monday(), week.sunday());
        AdherenceFigure figure =
                Adherence.of(new Window(week.monday(), week.sunday(), today), plan, logged, settings.thresholds());
        RoutineToday standing = new RoutineToday(today, plan, figure, logged, redFlags.answered(patientId));
        List<TodayView.Routine> routines = plans.on(patientId, today).stream()
                .filter(version -> isShown(plan, version.prescriptionId(), today))
                .flatMap(version -> version.routines().stream().map(routine -> standing.view(version, routine)))
                .toList();
        audit.record("READ", patientId, "today", null);
        return new TodayView(today, patient.zone().getId(), routines);
    }

    private static boolean isShown(Plan plan, UUID prescriptionId, LocalDate today) {
        return plan.over(prescriptionId, today)
                .map(last -> !last.plus(ENDED_SHOWN).isBefore(today))
                .orElse(true);
    }
}
