package rehab.prescription.content;

import java.util.List;
import java.util.UUID;
import rehab.prescription.recall.KnownRecalls;

/** A routine of a draft. */
public record DraftRoutine(UUID routineId, String name, Schedule schedule, List<DraftLine> lines) {
    public DraftRoutine {
        lines = List.copyOf(lines);
    }

    /** The same as a client would send it. */
    RoutineContent content() {
        return new RoutineContent(
                routineId,
                name,
                schedule,
                lines.stream().map(DraftLine::content).toList());
    }

    /** The same, showing what has been recalled of its lines. */
    public DraftRoutine with(KnownRecalls recalls) {
        return new DraftRoutine(
                routineId,
                name,
                schedule,
                lines.stream().map(line -> line.with(recalls)).toList());
    }
}
