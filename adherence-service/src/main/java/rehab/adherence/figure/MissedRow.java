package rehab.adherence.figure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Sessions of one routine missed in a row, nothing answered since.
 *
 * @param missed how many
 * @param reachedOn the local day with whose end, or with whose week's end, they became as many as asked for
 */
public record MissedRow(UUID prescriptionId, UUID routineId, int missed, LocalDate reachedOn) {

    /**
     * The rows that go on at the window's end, of routines that are asked for on its last day.
     *
     * @param atLeast shorter ones are left out
     */
    public static List<MissedRow> running(Window window, Plan plan, Collection<LoggedSession> sessions, int atLeast) {
        Ledger ledger = new Ledger(window, plan, sessions);
        Map<Key, List<RoutineDay>> byRoutine =
                ledger.all().stream().collect(Collectors.groupingBy(Key::of, LinkedHashMap::new, Collectors.toList()));
        return byRoutine.entrySet().stream()
                .filter(entry -> isAskedFor(entry.getValue(), window))
                .flatMap(entry -> Interruptions.running(entry.getValue(), window, atLeast).stream()
                        .map(row -> new MissedRow(
                                entry.getKey().prescriptionId(),
                                entry.getKey().routineId(),
                                row.missed(),
                                row.reachedOn())))
                .toList();
    }

    private static boolean isAskedFor(List<RoutineDay> days, Window window) {
        return days.get(days.size() - 1).day().equals(window.to());
    }

    private record Key(UUID prescriptionId, UUID routineId) {
        static Key of(RoutineDay day) {
            return new Key(day.prescriptionId(), day.routine().routineId());
        }
    }
}
