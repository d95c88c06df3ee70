package rehab.prescription.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rehab.prescription.content.DraftContent;
import rehab.prescription.content.DraftLine;
import rehab.prescription.content.DraftRoutine;

/**
 * What differs between two states of a prescription. Routines and lines are matched by their identity, wherever they stand;
 * of what stands in another order, as little as possible is called moved.
 */
final class ContentDifferences {
    private static final Map<String, Function<DraftContent, @Nullable Object>> WHOLE = fields(Map.of(
            "title", DraftContent::title,
            "safetyNote", DraftContent::safetyNote,
            "painRule", DraftContent::painRule,
            "painLimits", DraftContent::painLimits,
            "until", DraftContent::until));
    private static final Map<String, Function<DraftRoutine, @Nullable Object>> ROUTINE =
            fields(Map.of("name", DraftRoutine::name, "schedule", DraftRoutine::schedule));
    private static final Map<String, Function<DraftLine, @Nullable Object>> LINE = lineFields();

    private final List<Difference> found = new ArrayList<>();
    private final Located before;
    private final Located after;

    private ContentDifferences(DraftContent before, DraftContent after) {
        this.before = new Located(before);
        this.after = new Located(after);
    }

    /** What differs: the whole first, then routine by routine as they stand after. */
    static List<Difference> between(DraftContent before, DraftContent after) {
        ContentDifferences differences = new ContentDifferences(before, after);
        WHOLE.forEach((name, field) -> differences.compare(
                Difference.Kind.CHANGED, null, null, name, field.apply(before), field.apply(after)));
        differences.routines(before, after);
        differences.lines(before, after);
        return List.copyOf(differences.found);
    }

    private void routines(DraftContent one, DraftContent other) {
        Set<UUID> moved = Moves.among(ids(one.routines()), ids(other.routines()));
        for (DraftRoutine routine : one.routines()) {
            if (!after.routines.containsKey(routine.routineId())) {
                add(Difference.Kind.ROUTINE_REMOVED, routine, null, null, null, null);
            }
        }
        for (DraftRoutine routine : other.routines()) {
            DraftRoutine earlier = before.routines.get(routine.routineId());
            if (earlier == null) {
                add(Difference.Kind.ROUTINE_ADDED, routine, null, null, null, routine.schedule());
                continue;
            }
            if (moved.contains(routine.routineId())) {
                Object from = new Difference.Place(null, one.routines().indexOf(earlier) + 1);
                Object to = new Difference.Place(null, other.routines().indexOf(routine) + 1);
                add(Difference.Kind.ROUTINE_MOVED, routine, null, null, from, to);
            }
            ROUTINE.forEach((name, field) -> compare(
                    Difference.Kind.ROUTINE_CHANGED, routine, null, name, field.apply(earlier), field.apply(routine)));
        }
    }

    private void lines(DraftContent one, DraftContent other) {
        for (DraftRoutine routine : one.routines()) {
            for (DraftLine line : routine.lines()) {
                if (!after.lines.containsKey(line.lineId())) {
                    add(Difference.Kind.LINE_REMOVED, routine, line, null, line.dose(), null);
                }
            }
        }
        for (DraftRoutine routine : other.routines()) {
            Set<UUID> moved = movedWithin(routine);
            for (DraftLine line : routine.lines()) {
                Located.Line earlier = before.lines.get(line.lineId());
                if (earlier == null) {
                    add(Difference.Kind.LINE_ADDED, routine, line, null, null, line.dose());
                } else {
                    compare(routine, line, earlier, moved.contains(line.lineId()));
                }
            }
        }
    }

    private Set<UUID> movedWithin(DraftRoutine routine) {
        DraftRoutine earlier = before.routines.get(routine.routineId());
        return earlier == null
                ? Set.of()
                : Moves.among(
                        earlier.lines().stream().map(DraftLine::lineId).toList(),
                        routine.lines().stream().map(DraftLine::lineId).toList());
    }

    private void compare(DraftRoutine routine, DraftLine line, Located.Line earlier, boolean movedWithin) {
        Located.Line now = Objects.requireNonNull(after.lines.get(line.lineId()));
        if (movedWithin || !earlier.routine().equals(now.routine())) {
            add(Difference.Kind.LINE_MOVED, routine, line, null, earlier.place(), now.place());
        }
        LINE.forEach((name, field) -> compare(
                Difference.Kind.LINE_CHANGED, routine, line, name, field.apply(earlier.line()), field.apply(line)));
    }

    private void compare(
            Difference.Kind kind,
            @Nullable DraftRoutine routine,
            @Nullable DraftLine line,
            String field,
            @Nullable Object was,
            @Nullable Object is) {
        if (!Objects.equals(was, is)) {
            add(kind, routine, line, field, was, is);
        }
    }

    private void add(
            Difference.Kind kind,
            @Nullable DraftRoutine routine,
            @Nullable DraftLine line,
            @Nullable String field,
            @Nullable Object was,
            @Nullable Object is) {
        found.add(new Difference(
                kind,
                routine == null ? null : routine.routineId(),
                routine == null ? null : routine.name(),
                line == null ? null : line.lineId(),
                line == null ? null : line.exerciseName(),
                field,
                was,
                is));
    }

    private static List<UUID> ids(List<DraftRoutine> routines) {
        return routines.stream().map(DraftRoutine::routineId).toList();
    }

    private static <T> Map<String, Function<T, @Nullable Object>> fields(
            Map<String, Function<T, @Nullable Object>> all) {
        Map<String, Function<T, @Nullable Object>> sorted = new LinkedHashMap<>();
        all.keySet().stream().sorted().forEach(name -> sorted.put(name, Objects.requireNonNull(all.get(name))));
        return sorted;
    }

    private static Map<String, Function<DraftLine, @Nullable Object>> lineFields() {
        Map<String, Function<DraftLine, @Nullable Object>> all = new LinkedHashMap<>();
        all.put("exerciseRevision", DraftLine::exerciseRevision);
        all.put("variant", DraftLine::variant);
        all.put("dose.sets", line -> line.dose().sets());
        all.put("dose.amount", line -> line.dose().amount());
        all.put("dose.unit", line -> line.dose().unit());
        all.put("dose.holdSeconds", line -> line.dose().holdSeconds());
        all.put("dose.restSeconds", line -> line.dose().restSeconds());
        all.put("dose.load", line -> line.dose().load());
        all.put("dose.effort", line -> line.dose().effort());
        all.put("side", DraftLine::side);
        all.put("safetyNote", DraftLine::safetyNote);
        all.put("progression", DraftLine::progression);
        return all;
    }
}
