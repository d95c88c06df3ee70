package rehab.adherence.figure;

import java.time.LocalDate;
import java.util.List;

/** Gives each day its state. */
final class DayStates {
    private final Ledger ledger;

    DayStates(Ledger ledger) {
        this.ledger = ledger;
    }

    List<AdherenceFigure.Day> days() {
        return ledger.window().days().stream()
                .map(day -> new AdherenceFigure.Day(day, state(day)))
                .toList();
    }

    /** Ended days, all of them under a plan and not suspended, on which nothing at all was reported. */
    int daysWithoutReport() {
        return (int)
                ledger.window().days().stream().filter(this::isWithoutReport).count();
    }

    boolean isWithoutReport(LocalDate day) {
        return ledger.window().hasEnded(day)
                && ledger.plan().isActiveAllOf(day)
                && ledger.loggedOn(day).isEmpty();
    }

    private DayState state(LocalDate day) {
        List<RoutineDay> routines = ledger.on(day);
        List<LoggedSession> logged = ledger.loggedOn(day);
        if (logged.stream().anyMatch(session -> session.status().isStopped())) {
            return DayState.STOPPED;
        }
        boolean isDue = routines.stream().anyMatch(routine -> routine.share().byDay() > 0);
        if (isDue) {
            return stateOfDueDay(day, routines);
        }
        if (routines.stream().anyMatch(RoutineDay::isAttended)) {
            return isAllComplete(routines) ? DayState.DONE : DayState.PARTIAL;
        }
        if (logged.stream().anyMatch(session -> session.status().isAttended())) {
            return DayState.EXTRA;
        }
        if (!logged.isEmpty()) {
            return DayState.SKIPPED;
        }
        return isSuspended(day) ? DayState.SUSPENDED : DayState.NOT_DUE;
    }

    private DayState stateOfDueDay(LocalDate day, List<RoutineDay> routines) {
        boolean isMet = routines.stream()
                .allMatch(routine -> routine.done() >= routine.share().byDay());
        if (isMet) {
            return isAllComplete(routines) ? DayState.DONE : DayState.PARTIAL;
        }
        if (routines.stream().anyMatch(RoutineDay::isAttended)) {
            return ledger.window().hasEnded(day) ? DayState.PARTIAL : DayState.DUE;
        }
        if (routines.stream().anyMatch(RoutineDay::isSkipped)) {
            return DayState.SKIPPED;
        }
        return ledger.window().hasEnded(day) ? DayState.MISSED : DayState.DUE;
    }

    private static boolean isAllComplete(List<RoutineDay> routines) {
        return routines.stream()
                .flatMap(routine -> routine.sessions().stream())
                .noneMatch(session -> session.status() == SessionStatus.PARTIAL);
    }

    private boolean isSuspended(LocalDate day) {
        return !ledger.plan().inForce(day).isEmpty() && !ledger.plan().isActive(day);
    }
}
