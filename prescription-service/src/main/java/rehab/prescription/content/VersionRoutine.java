package rehab.prescription.content;

import java.util.List;
import java.util.UUID;

/** A routine of an activated version. */
public record VersionRoutine(UUID routineId, String name, Schedule schedule, List<VersionLine> lines) {
    public VersionRoutine {
        lines = List.copyOf(lines);
    }
}
