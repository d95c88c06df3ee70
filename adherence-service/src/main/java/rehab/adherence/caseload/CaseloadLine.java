package rehab.adherence.caseload;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.adherence.figure.Adherence;
import rehab.adherence.figure.AdherenceFigure;
import rehab.adherence.figure.LoggedSession;
import rehab.adherence.figure.Plan;
import rehab.adherence.figure.SessionStatus;
import rehab.adherence.figure.Tally;
import rehab.adherence.figure.Thresholds;
import rehab.adherence.figure.Window;

/** Makes one patient's line of the list. */
final class CaseloadLine {
    /**
     * By the most pressing open task, and whoever has none after those who have; then by the weightiest reason, among equals
     * more reasons before fewer, and then always in the same order.
     */
    static final Comparator<CaseloadView.Patient> WEIGHTIEST = Comparator.comparing(
                    (CaseloadView.Patient patient) ->
                            patient.tasks().stream().findFirst().orElse(null),
                    Comparator.nullsLast(OpenTask.MOST_PRESSING))
            .thenComparing(patient -> patient.reasons().get(0), Reason.WEIGHTIEST)
            .thenComparing(patient -> -patient.reasons().size())
            .thenComparing(CaseloadView.Patient::patientId);

    private final Thresholds thresholds;
    private final ReasonPolicy policy;

    CaseloadLine(Thresholds thresholds, ReasonPolicy policy) {
        this.thresholds = thresholds;
        this.policy = policy;
    }

    /**
     * The line.
     *
     * @param all sessions, oldest first; those outside the window do not count
     */
    CaseloadView.Patient of(
            Window window, UUID patientId, Plan plan, List<LoggedSession> all, StandingReader.Standing standing) {
        LocalDate lastDay = standing.lastDay();
        List<LoggedSession> logged =
                all.stream().filter(session -> window.contains(session.day())).toList();
        AdherenceFigure figure = Adherence.of(window, plan, logged, thresholds);
        Tally total = figure.total();
        PainTrend pain = PainTrend.of(logged);
        List<LocalDate> painStops = stops(logged, SessionStatus.STOPPED_PAIN);
        int inForce = plan.inForce(window.today()).size();
        boolean isSuspended = inForce > 0 && !plan.isActive(window.today());
        List<Reason> reasons = policy.reasons(new ReasonPolicy.Known(
                figure,
                stops(logged, SessionStatus.STOPPED_SYMPTOM).size(),
                painStops.size(),
                pain.latest(),
                pain.change(),
                unheardOf(lastDay, plan, window.today()),
                inForce,
                isSuspended));
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
                lastDay == null ? null : daysOfSilence(lastDay, plan, window.today()),
                pain.latest(),
                pain.change(),
                painStops.size(),
                painStops.isEmpty() ? null : painStops.get(painStops.size() - 1),
                figure.interruption(),
                inForce,
                isSuspended,
                standing.tasks(),
                reasons);
    }

    private static List<LocalDate> stops(List<LoggedSession> logged, SessionStatus status) {
        return logged.stream()
                .filter(session -> session.status() == status)
                .map(LoggedSession::day)
                .toList();
    }

    /** While nothing is asked for, silence says nothing. Who never entered anything is silent since something was. */
    private static @Nullable Integer unheardOf(@Nullable LocalDate lastDay, Plan plan, LocalDate today) {
        Optional<LocalDate> since = plan.activeSince(today);
        return since.map(active -> daysOfSilence(lastDay == null ? active : lastDay, plan, today))
                .orElse(null);
    }

    /** Someone ahead of their own zone's date logged today, not tomorrow; days of a suspension are no silence. */
    private static int daysOfSilence(LocalDate lastDay, Plan plan, LocalDate today) {
        LocalDate since = plan.activeSince(today).filter(lastDay::isBefore).orElse(lastDay);
        return (int) Math.max(0, ChronoUnit.DAYS.between(since, today));
    }
}
