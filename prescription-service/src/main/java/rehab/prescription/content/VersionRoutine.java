package rehab.prescription.content;

import java.util.List;
import java.util.UUID;
import rehab.prescription.recall.KnownRecalls;

/** A routine of an activated version. */
public record VersionRoutine(UUID routineId, String name, Schedule schedule, List<VersionLine> lines) {
    public VersionRoutine {
        lines = List.copyOf(lines);
    }

    /** The same without the exercises' words. */
    DraftRoutine drafted() {
        return new DraftRoutine(
                routineId,
                name,
                schedule,
                lines.stream().map(VersionLine::drafted).toList());
    }

    /** The same as a client would send it. */
    RoutineContent content() {
        return new RoutineContent(
                routineId,
                name,
                schedule,
                lines.stream().map(VersionLine::content).toList());
    }

    /** The same, showing what has been recalled of its lines. */
    public VersionRoutine with(KnownRecalls recalls) {
        return new VersionRoutine(
                routineId,
                name,
                schedule,
                lines.stream().map(line -> line.with(recalls)).toList());
    }
}
