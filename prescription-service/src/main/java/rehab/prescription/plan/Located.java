package rehab.prescription.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rehab.prescription.content.DraftContent;
import rehab.prescription.content.DraftLine;
import rehab.prescription.content.DraftRoutine;

/** Routines and lines of a content by their identity, with where they stand. */
final class Located {
    final Map<UUID, DraftRoutine> routines = new HashMap<>();
    final Map<UUID, Line> lines = new HashMap<>();

    Located(DraftContent content) {
        for (DraftRoutine routine : content.routines()) {
            routines.put(routine.routineId(), routine);
            List<DraftLine> own = routine.lines();
            for (int i = 0; i < own.size(); i++) {
                var place = new Difference.Place(routine.name(), i + 1);
                lines.put(own.get(i).lineId(), new Line(own.get(i), routine.routineId(), place));
            }
        }
    }

    /** A line and where it stands. */
    record Line(DraftLine line, UUID routine, Difference.Place place) {}
}
