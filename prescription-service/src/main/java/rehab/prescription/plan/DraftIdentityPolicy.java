package rehab.prescription.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.problem.FieldProblem;
import rehab.prescription.content.LineContent;
import rehab.prescription.content.PrescriptionContent;
import rehab.prescription.content.RoutineContent;

/** A client refers to a routine or line by the identity that an answer gave it, and to each at most once. */
final class DraftIdentityPolicy {
    private DraftIdentityPolicy() {}

    /** The fields that refer to nothing, or to the same thing twice; empty when all is well. */
    static List<FieldProblem> refuse(PrescriptionContent content, KnownLines known) {
        List<FieldProblem> faults = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (int r = 0; r < content.routines().size(); r++) {
            RoutineContent routine = content.routines().get(r);
            String path = "routines[" + r + "]";
            UUID routineId = routine.routineId();
            boolean knownRoutine = routineId == null || known.hasRoutine(routineId);
            judge(path + ".routineId", routineId, knownRoutine, seen, faults);
            for (int l = 0; l < routine.lines().size(); l++) {
                LineContent line = routine.lines().get(l);
                UUID lineId = line.lineId();
                boolean knownLine = lineId == null || known.hasLine(lineId);
                judge(path + ".lines[" + l + "].lineId", lineId, knownLine, seen, faults);
            }
        }
        return faults;
    }

    private static void judge(
            String field, @Nullable UUID id, boolean known, Set<UUID> seen, List<FieldProblem> faults) {
        if (id == null) {
            return;
        }
        if (!known) {
            faults.add(
                    new FieldProblem(field, "Unknown", "is not one of this prescription; leave it out for a new one"));
        } else if (!seen.add(id)) {
            faults.add(new FieldProblem(field, "Duplicate", "stands in the request already"));
        }
    }
}
