package rehab.adherence.figure;

import java.util.List;
import java.util.UUID;

/** A routine of one plan version. Its id stays the same from version to version. */
public record PlannedRoutine(UUID routineId, String name, Schedule schedule, List<PrescribedLine> lines) {
    public PlannedRoutine {
        lines = List.copyOf(lines);
    }

    /** The upper end of one session's order ÷ its lower end: the mean over its lines, 1 or more. */
    double mostSessionDose() {
        return lines.stream()
                .mapToDouble(PrescribedLine::mostRelativeDose)
                .average()
                .orElse(1);
    }
}
