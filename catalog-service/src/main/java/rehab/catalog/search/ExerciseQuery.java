package rehab.catalog.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rehab.catalog.exercise.Equipment;
import rehab.catalog.exercise.ExerciseType;
import rehab.catalog.exercise.Position;
import rehab.catalog.exercise.Region;

/**
 * What someone looks for. Within one filter any of the values will do, and every filter must be met; an empty one is met
 * by everything.
 *
 * @param q words of the name, the other names or the purpose; null or blank: any
 */
public record ExerciseQuery(
        @Nullable String q,
        List<Region> regions,
        List<ExerciseType> types,
        List<Position> positions,
        List<Equipment> equipment,
        StatusFilter status) {

    public ExerciseQuery {
        regions = List.copyOf(regions);
        types = List.copyOf(types);
        positions = List.copyOf(positions);
        equipment = List.copyOf(equipment);
    }

    boolean asksForWords() {
        return q != null && !q.isBlank();
    }

    SearchWords words() {
        return SearchWords.in(q == null ? "" : q);
    }
}
