package rehab.prescription.content;

import java.util.List;
import java.util.UUID;

/** A routine of a draft. */
public record DraftRoutine(UUID routineId, String name, Schedule schedule, List<DraftLine> lines) {
    public DraftRoutine {
        lines = List.copyOf(lines);
    }
}
