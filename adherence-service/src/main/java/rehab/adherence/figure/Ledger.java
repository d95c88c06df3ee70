package rehab.adherence.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Plan and log laid side by side: what was ordered on each day, what was done for it, and what was extra. */
final class Ledger {
    private final Window window;
    private final Plan plan;
    private final Map<LocalDate, List<LoggedSession>> logged;
    private final Map<LocalDate, List<RoutineDay>> ordered = new LinkedHashMap<>();

    Ledger(Window window, Plan plan, Collection<LoggedSession> sessions) {
        this.window = window;
        this.plan = plan;
        this.logged = sessions.stream()
                .filter(LoggedSession::isStanding)
                .filter(session -> window.contains(session.day()))
                .collect(Collectors.groupingBy(LoggedSession::day));
        window.days().forEach(day -> ordered.put(day, routinesOf(day)));
    }

    Window window() {
        return window;
    }

    Plan plan() {
        return plan;
    }

    List<RoutineDay> on(LocalDate day) {
        return ordered.getOrDefault(day, List.of());
    }

    List<RoutineDay> all() {
        return ordered.values().stream().flatMap(List::stream).toList();
    }

    /** Everything logged on that day that was not taken back. */
    List<LoggedSession> loggedOn(LocalDate day) {
        return logged.getOrDefault(day, List.of());
    }

    List<LoggedSession> logged() {
        return window.days().stream().flatMap(day -> loggedOn(day).stream()).toList();
    }

    private List<RoutineDay> routinesOf(LocalDate day) {
        List<RoutineDay> routines = new ArrayList<>();
        for (PlanVersion version : plan.inForce(day)) {
            if (plan.isSuspended(version.prescriptionId(), day)) {
                continue;
            }
            version.routines().stream()
                    .filter(routine -> routine.schedule().isCounted())
                    .map(routine -> new RoutineDay(
                            day,
                            version.prescriptionId(),
                            routine,
                            version.beginsDuring(day),
                            sessionsOf(version, routine, day)))
                    .forEach(routines::add);
        }
        return List.copyOf(routines);
    }

    private List<LoggedSession> sessionsOf(PlanVersion version, PlannedRoutine routine, LocalDate day) {
        return loggedOn(day).stream()
                .filter(session -> session.prescriptionId().equals(version.prescriptionId())
                        && session.routineId().equals(routine.routineId()))
                .toList();
    }
}
