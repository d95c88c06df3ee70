package rehab.adherence.figure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Sums one patient's weeks, by the same definitions as {@link Adherence}. */
public final class PatientWeeks {
    private final Ledger ledger;
    private final DayStates states;

    private PatientWeeks(Ledger ledger) {
        this.ledger = ledger;
        this.states = new DayStates(ledger);
    }

    /**
     * The weeks of a window, each as far as it is in the window, in order.
     *
     * @param sessions oldest first; those outside the window or taken back do not count
     */
    public static List<PatientWeek> of(Window window, Plan plan, Collection<LoggedSession> sessions) {
        PatientWeeks weeks = new PatientWeeks(new Ledger(window, plan, sessions));
        return window.days().stream()
                .collect(Collectors.groupingBy(IsoWeek::of, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(week -> weeks.week(week.getKey(), week.getValue()))
                .toList();
    }

    private PatientWeek week(IsoWeek week, List<LocalDate> days) {
        List<RoutineWeek> routines = routines(week, days);
        List<LoggedSession> logged =
                days.stream().flatMap(day -> ledger.loggedOn(day).stream()).toList();
        List<Integer> pain = logged.stream()
                .map(LoggedSession::pain)
                .filter(Objects::nonNull)
                .toList();
        return new PatientWeek(
                week,
                Tally.of(routines),
                routines.stream().mapToDouble(RoutineWeek::dose).sum(),
                routines.stream().mapToDouble(RoutineWeek::mostDue).sum(),
                logged.size(),
                count(logged, LoggedSession::isAttended),
                count(logged, LoggedSession::late),
                count(logged, session -> session.status() == SessionStatus.STOPPED_PAIN),
                count(logged, session -> session.status() == SessionStatus.STOPPED_SYMPTOM),
                (int) days.stream().filter(states::isWithoutReport).count(),
                pain.size(),
                pain.isEmpty() ? null : pain.get(0),
                pain.isEmpty() ? null : pain.get(pain.size() - 1));
    }

    private List<RoutineWeek> routines(IsoWeek week, List<LocalDate> days) {
        return days.stream()
                .flatMap(day -> ledger.on(day).stream())
                .collect(Collectors.groupingBy(Of::day, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(inWeek -> RoutineWeek.of(week, inWeek, ledger.window()))
                .toList();
    }

    private static int count(List<LoggedSession> logged, Predicate<LoggedSession> that) {
        return (int) logged.stream().filter(that).count();
    }

    private record Of(UUID prescriptionId, UUID routineId) implements Comparable<Of> {
        static Of day(RoutineDay day) {
            return new Of(day.prescriptionId(), day.routine().routineId());
        }

        @Override
        public int compareTo(Of other) {
            int prescriptions = prescriptionId.compareTo(other.prescriptionId);
            return prescriptions == 0 ? routineId.compareTo(other.routineId) : prescriptions;
        }
    }
}
