package rehab.prescription.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import rehab.prescription.content.DraftContent;
import rehab.prescription.content.DraftLine;
import rehab.prescription.content.DraftRoutine;

/**
 * Carries a draft over a version that was made beside it: a line that the draft has left as it was gets what the new version
 * says of it; what a therapist has changed in the draft stays.
 */
final class CarriedDraft {
    private CarriedDraft() {}

    /**
     * The draft after it.
     *
     * @param before the version that the draft was begun from
     * @param after the version that was made beside it
     */
    static DraftContent over(DraftContent draft, DraftContent before, DraftContent after) {
        Map<UUID, DraftLine> were = lines(before);
        Map<UUID, DraftLine> are = lines(after);
        List<DraftRoutine> routines = draft.routines().stream()
                .map(routine -> new DraftRoutine(
                        routine.routineId(),
                        routine.name(),
                        routine.schedule(),
                        routine.lines().stream()
                                .map(line -> line.equals(were.get(line.lineId()))
                                        ? Objects.requireNonNullElse(are.get(line.lineId()), line)
                                        : line)
                                .toList()))
                .toList();
        return new DraftContent(
                draft.title(), draft.safetyNote(), draft.painRule(), draft.painLimits(), draft.until(), routines);
    }

    private static Map<UUID, DraftLine> lines(DraftContent content) {
        Map<UUID, DraftLine> lines = new HashMap<>();
        content.routines().forEach(routine -> routine.lines().forEach(line -> lines.put(line.lineId(), line)));
        return lines;
    }
}
