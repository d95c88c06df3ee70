package rehab.adherence.progression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rehab.adherence.plan.OrderedLine;
import rehab.adherence.plan.OrderedVersion;

/**
 * Versions one after the other in which a line was ordered the same: what was logged by them can be held together.
 *
 * @param line as the last of them has it
 */
record LineRun(int firstVersion, int lastVersion, OrderedLine line) {

    /** All runs of one line, first to last. */
    static List<LineRun> of(List<OrderedVersion> versions, UUID lineId) {
        List<LineRun> runs = new ArrayList<>();
        boolean isGap = true;
        for (OrderedVersion version : versions) {
            Optional<OrderedLine> line = line(version, lineId);
            if (line.isPresent()) {
                add(runs, version.version(), line.orElseThrow(), isGap);
            }
            isGap = line.isEmpty();
        }
        return List.copyOf(runs);
    }

    private static void add(List<LineRun> runs, int version, OrderedLine line, boolean isGap) {
        int last = runs.size() - 1;
        boolean goesOn = !isGap && LineOrder.of(runs.get(last).line()).equals(LineOrder.of(line));
        if (goesOn) {
            runs.set(last, new LineRun(runs.get(last).firstVersion(), version, line));
        } else {
            runs.add(new LineRun(version, version, line));
        }
    }

    private static Optional<OrderedLine> line(OrderedVersion version, UUID lineId) {
        return version.routines().stream()
                .flatMap(routine -> routine.lines().stream())
                .filter(line -> line.lineId().equals(lineId))
                .findFirst();
    }

    boolean covers(int version) {
        return version >= firstVersion && version <= lastVersion;
    }

    LineOrder order() {
        return LineOrder.of(line);
    }

    List<Performance> of(List<Performance> performances) {
        return performances.stream().filter(done -> covers(done.version())).toList();
    }
}
