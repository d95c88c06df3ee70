package rehab.prescription.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** While the catalog is away, what earlier checks found still counts: that nobody can look is no reason to forget. */
final class Remembered {
    private Remembered() {}

    /** What was found now, and what of the past still concerns these lines and conditions. */
    static List<Found> with(Assessment assessment, List<Found> earlier) {
        Set<UUID> conditions = assessment.conditions();
        List<CheckedLine> lines = assessment.lines();
        List<Found> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            CheckedLine line = lines.get(i);
            for (Found found : earlier) {
                if (isOf(found.key(), line) && conditions.contains(found.key().conditionId())) {
                    all.add(found.at(i));
                }
            }
        }
        all.addAll(assessment.found());
        return List.copyOf(all);
    }

    private static boolean isOf(FindingKey key, CheckedLine line) {
        return key.lineId() != null
                && key.lineId().equals(line.lineId())
                && line.exerciseId().equals(key.exerciseId())
                && Objects.equals(key.variant(), line.variant());
    }
}
