package rehab.local.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A routine as it is ordered.
 *
 * @param schedule as the API wants it
 * @param days the days on which a patient who follows it does it
 */
record Routine(String name, Map<String, Object> schedule, Set<DayOfWeek> days, List<Line> lines) {

    boolean isDoneOn(LocalDate day) {
        return days.contains(day.getDayOfWeek());
    }

    /**
     * One exercise of it.
     *
     * @param slug the exercise in the catalog
     * @param holdSeconds 0 when nothing is held
     */
    record Line(String slug, String side, int sets, int amount, String unit, int holdSeconds, String safetyNote) {
        Line withSets(int more) {
            return new Line(slug, side, more, amount, unit, holdSeconds, safetyNote);
        }
    }

    /** The same with this many sets of everything. */
    Routine withSets(int sets) {
        return new Routine(
                name,
                schedule,
                days,
                lines.stream().map(line -> line.withSets(sets)).toList());
    }
}
