package rehab.catalog.safety;

import java.util.List;
import java.util.Set;
import rehab.catalog.exercise.HazardTag;

/**
 * A variant of an exercise, as far as safety is concerned.
 *
 * @param variant its code
 * @param level on the ladder, 1 = easiest
 * @param standard whether it is meant when a line names no variant
 * @param hazards what it loads or demands
 */
record Rung(String variant, int level, boolean standard, Set<HazardTag> hazards) {

    Rung {
        hazards = Set.copyOf(hazards);
    }

    boolean hasAny(Iterable<HazardTag> tags) {
        for (HazardTag tag : tags) {
            if (hazards.contains(tag)) {
                return true;
            }
        }
        return false;
    }

    List<HazardTag> among(List<HazardTag> tags) {
        return tags.stream().filter(hazards::contains).toList();
    }
}
