package rehab.prescription.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which things have been moved when a list was put into another order: as few as explain it. */
final class Moves {
    private Moves() {}

    /** Of the things in both lists, those outside of the longest run that kept its order. */
    static Set<UUID> among(List<UUID> before, List<UUID> after) {
        List<UUID> kept = after.stream().filter(before::contains).toList();
        List<List<UUID>> longestEndingAt = new ArrayList<>();
        List<UUID> longest = List.of();
        for (UUID id : kept) {
            List<UUID> best = List.of();
            for (List<UUID> run : longestEndingAt) {
                boolean goesOn = before.indexOf(run.get(run.size() - 1)) < before.indexOf(id);
                best = goesOn && run.size() > best.size() ? run : best;
            }
            List<UUID> extended = new ArrayList<>(best);
            extended.add(id);
            longestEndingAt.add(extended);
            longest = extended.size() > longest.size() ? extended : longest;
        }
        Set<UUID> moved = new HashSet<>(kept);
        longest.forEach(moved::remove);
        return Set.copyOf(moved);
    }
}
