package rehab.adherence.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Computes adherence: a pure function of plan, log and the patient's today (clinical model, adherence 1 to 7). */
public final class Adherence {
    private final Ledger ledger;
    private final Thresholds thresholds;

    private Adherence(Ledger ledger, Thresholds thresholds) {
        this.ledger = ledger;
        this.thresholds = thresholds;
    }

    /**
     * Computes one patient's figures.
     *
     * @param sessions in any order; those outside the window or taken back do not count
     */
    public static AdherenceFigure of(
            Window window, Plan plan, Collection<LoggedSession> sessions, Thresholds thresholds) {
        return new Adherence(new Ledger(window, plan, sessions), thresholds).compute();
    }

    private AdherenceFigure compute() {
        Map<RoutineKey, Map<IsoWeek, RoutineWeek>> scored = new LinkedHashMap<>();
        Map<RoutineKey, List<RoutineDay>> byRoutine = ledger.all().stream()
                .collect(Collectors.groupingBy(RoutineKey::of, LinkedHashMap::new, Collectors.toList()));
        byRoutine.forEach((key, days) -> scored.put(key, weeksOf(days)));
        List<RoutineWeek> all = scored.values().stream()
                .flatMap(weeks -> weeks.values().stream())
                .toList();
        Tally total = Tally.of(all);
        Double figure = total.figure();
        DayStates states = new DayStates(ledger);
        return new AdherenceFigure(
                total,
                ledger.window().isSoFar(),
                figure != null && thresholds.isSatisfactory(figure),
                byRoutine.values().stream().anyMatch(this::isInterrupted),
                share(dose(all), total.target()),
                isOverDose(all),
                lateShare(ledger.logged()),
                states.daysWithoutReport(),
                weeks(scored.values()),
                states.days(),
                routines(byRoutine, scored));
    }

    private Map<IsoWeek, RoutineWeek> weeksOf(List<RoutineDay> days) {
        Map<IsoWeek, RoutineWeek> weeks = new TreeMap<>();
        days.stream()
                .collect(Collectors.groupingBy(day -> IsoWeek.of(day.day())))
                .forEach((week, inWeek) -> weeks.put(week, RoutineWeek.of(week, inWeek, ledger.window())));
        return weeks;
    }

    private boolean isInterrupted(List<RoutineDay> days) {
        return Interruptions.longestRow(days, ledger.window()) >= thresholds.missedInARow();
    }

    private boolean isOverDose(List<RoutineWeek> weeks) {
        Double beyond = share(
                dose(weeks), weeks.stream().mapToDouble(RoutineWeek::mostDue).sum());
        return beyond != null && thresholds.isOverDose(beyond);
    }

    private List<AdherenceFigure.Week> weeks(Collection<Map<IsoWeek, RoutineWeek>> scored) {
        Map<IsoWeek, List<RoutineWeek>> byWeek = new TreeMap<>();
        ledger.window().days().forEach(day -> byWeek.computeIfAbsent(IsoWeek.of(day), week -> new ArrayList<>()));
        scored.forEach(weeks -> weeks.forEach(
                (week, score) -> byWeek.getOrDefault(week, new ArrayList<>()).add(score)));
        return byWeek.entrySet().stream()
                .map(entry -> new AdherenceFigure.Week(
                        entry.getKey(),
                        Tally.of(entry.getValue()),
                        !ledger.window().hasEnded(entry.getKey())))
                .toList();
    }

    private static List<AdherenceFigure.Routine> routines(
            Map<RoutineKey, List<RoutineDay>> byRoutine, Map<RoutineKey, Map<IsoWeek, RoutineWeek>> scored) {
        return byRoutine.entrySet().stream()
                .map(entry -> new AdherenceFigure.Routine(
                        entry.getKey().prescriptionId(),
                        entry.getKey().routineId(),
                        entry.getValue()
                                .get(entry.getValue().size() - 1)
                                .routine()
                                .name(),
                        Tally.of(scored.getOrDefault(entry.getKey(), Map.of()).values())))
                .toList();
    }

    private static double dose(List<RoutineWeek> weeks) {
        return weeks.stream().mapToDouble(RoutineWeek::dose).sum();
    }

    private static @Nullable Double lateShare(List<LoggedSession> logged) {
        long late = logged.stream().filter(LoggedSession::late).count();
        return share((double) late, logged.size());
    }

    private static @Nullable Double share(double part, double whole) {
        return whole == 0 ? null : Double.valueOf(part / whole);
    }

    private record RoutineKey(UUID prescriptionId, UUID routineId) {
        static RoutineKey of(RoutineDay day) {
            return new RoutineKey(day.prescriptionId(), day.routine().routineId());
        }
    }
}
