package rehab.adherence.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.adherence.figure.AdherenceFigure;
import rehab.adherence.figure.LoggedSession;
import rehab.adherence.figure.Plan;
import rehab.adherence.figure.Schedule;
import rehab.adherence.plan.OrderedRoutine;
import rehab.adherence.plan.OrderedVersion;
import rehab.adherence.redflag.RedFlags;

/** Decides how one routine stands today. */
final class RoutineToday {
    private final LocalDate today;
    private final Plan plan;
    private final AdherenceFigure week;
    private final List<LoggedSession> sessions;
    private final Set<UUID> answered;

    /**
     * For one patient.
     *
     * @param week the figures of this ISO week
     * @param sessions the standing sessions of this ISO week
     * @param answered prescriptions whose red-flag questions have been answered
     */
    RoutineToday(LocalDate today, Plan plan, AdherenceFigure week, List<LoggedSession> sessions, Set<UUID> answered) {
        this.today = today;
        this.plan = plan;
        this.week = week;
        this.sessions = sessions;
        this.answered = answered;
    }

    TodayView.Routine view(OrderedVersion version, OrderedRoutine routine) {
        Schedule schedule = routine.schedule().toSchedule();
        boolean isLater = version.effectiveFrom().isAfter(today);
        int doneToday = done(version.prescriptionId(), routine.routineId(), true);
        int doneThisWeek = done(version.prescriptionId(), routine.routineId(), false);
        Double target = isLater ? null : target(version.prescriptionId(), routine.routineId());
        return new TodayView.Routine(
                version.prescriptionId(),
                version.version(),
                routine.routineId(),
                routine.name(),
                version.title(),
                version.safetyNote(),
                version.painRule(),
                version.painLimits(),
                routine.schedule(),
                state(version, schedule, doneToday, doneThisWeek, target),
                answered.contains(version.prescriptionId()) ? RedFlags.State.DONE : RedFlags.State.NEEDED,
                isLater ? version.effectiveFrom() : null,
                version.until(),
                plan.over(version.prescriptionId(), today).orElse(null),
                doneToday,
                isByDay(schedule) ? schedule.on(today).byDay() : null,
                doneThisWeek,
                target,
                routine.lines());
    }

    private TodayView.State state(
            OrderedVersion version, Schedule schedule, int doneToday, int doneThisWeek, @Nullable Double target) {
        if (version.effectiveFrom().isAfter(today)) {
            return TodayView.State.STARTS_LATER;
        }
        if (plan.over(version.prescriptionId(), today).isPresent()) {
            return TodayView.State.ENDED;
        }
        if (plan.isOnHold(version.prescriptionId(), today)) {
            return TodayView.State.ON_HOLD;
        }
        if (plan.isSuspended(version.prescriptionId(), today)) {
            return TodayView.State.SUSPENDED;
        }
        if (isByDay(schedule)) {
            int planned = schedule.on(today).byDay();
            return planned == 0 ? TodayView.State.OPTIONAL : doneOrDue(doneToday >= planned);
        }
        if (!schedule.isCounted()) {
            return TodayView.State.OPTIONAL;
        }
        boolean isWeekMet = target == null || doneThisWeek >= target;
        return isWeekMet && doneToday == 0 ? TodayView.State.OPTIONAL : doneOrDue(doneToday > 0);
    }

    private static TodayView.State doneOrDue(boolean done) {
        return done ? TodayView.State.DONE : TodayView.State.DUE;
    }

    private static boolean isByDay(Schedule schedule) {
        return schedule instanceof Schedule.DaysOfWeek || schedule instanceof Schedule.PerDay;
    }

    private int done(UUID prescriptionId, UUID routineId, boolean todayOnly) {
        return (int) sessions.stream()
                .filter(session -> session.status().isAttended())
                .filter(session -> session.prescriptionId().equals(prescriptionId)
                        && session.routineId().equals(routineId))
                .filter(session -> !todayOnly || session.day().equals(today))
                .count();
    }

    private @Nullable Double target(UUID prescriptionId, UUID routineId) {
        return week.routines().stream()
                .filter(routine -> routine.prescriptionId().equals(prescriptionId)
                        && routine.routineId().equals(routineId))
                .map(routine -> routine.tally().planned())
                .findFirst()
                .orElse(null);
    }
}
