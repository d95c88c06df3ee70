package rehab.adherence.today;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import rehab.adherence.access.KnownPatient;
import rehab.adherence.figure.Adherence;
import rehab.adherence.figure.AdherenceFigure;
import rehab.adherence.figure.IsoWeek;
import rehab.adherence.figure.LoggedSession;
import rehab.adherence.figure.Plan;
import rehab.adherence.figure.Window;
import rehab.adherence.plan.Plans;
import rehab.adherence.session.LoggedSessions;
import rehab.adherence.settings.AdherenceSettings;

/** A patient's routines as they stand on a day. */
@ApplicationScoped
class TodaysRoutines {
    /** Long enough for a patient to learn of the end. */
    private static final Period ENDED_SHOWN = Period.ofWeeks(2);

    private final Plans plans;
    private final LoggedSessions sessions;
    private final AdherenceSettings settings;

    TodaysRoutines(Plans plans, LoggedSessions sessions, AdherenceSettings settings) {
        this.plans = plans;
        this.sessions = sessions;
        this.settings = settings;
    }

    /**
     * One day.
     *
     * @param routines every routine that is ordered now or later, or ended lately
     * @param sessions the standing sessions of its ISO week
     */
    record Day(List<TodayView.Routine> routines, List<LoggedSession> sessions) {}

    /** @param answered prescriptions whose red-flag questions have been answered */
    Day of(KnownPatient patient, LocalDate today, Set<UUID> answered) {
        UUID patientId = patient.patientId();
        IsoWeek week = IsoWeek.of(today);
        Plan plan = plans.of(patientId);
        List<LoggedSession> logged = sessions.of(patientId, week.monday(), week.sunday());
        AdherenceFigure figure =
                Adherence.of(new Window(week.monday(), week.sunday(), today), plan, logged, settings.thresholds());
        RoutineToday standing = new RoutineToday(today, plan, figure, logged, answered);
        List<TodayView.Routine> routines = plans.on(patientId, today).stream()
                .filter(version -> isShown(plan, version.prescriptionId(), today))
                .flatMap(version -> version.routines().stream().map(routine -> standing.view(version, routine)))
                .toList();
        return new Day(routines, logged);
    }

    private static boolean isShown(Plan plan, UUID prescriptionId, LocalDate today) {
        return plan.over(prescriptionId, today)
                .map(last -> !last.plus(ENDED_SHOWN).isBefore(today))
                .orElse(true);
    }
}
