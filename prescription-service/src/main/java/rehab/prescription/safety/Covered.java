package rehab.prescription.safety;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.prescription.content.Dose;

/**
 * What a clinician had before them when they answered a finding: the lines that it concerns with their doses, the conditions
 * that it concerns, and the hazards.
 */
record Covered(List<Line> lines, Set<UUID> conditions, Set<String> hazards) {
    Covered {
        lines = List.copyOf(lines);
        conditions = Set.copyOf(conditions);
        hazards = Set.copyOf(hazards);
    }

    /** A line, as it was ordered then. */
    record Line(UUID lineId, UUID exerciseId, @Nullable String variant, Dose dose) {}
}
