package rehab.catalog.search;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.catalog.exercise.ExerciseType;
import rehab.catalog.exercise.HazardTag;
import rehab.catalog.exercise.Moment;
import rehab.catalog.exercise.Muscle;
import rehab.catalog.exercise.Position;
import rehab.catalog.exercise.Region;
import rehab.catalog.exercise.Sides;

/**
 * What each further filter would leave. The codes of one facet are counted with all other filters applied, most frequent
 * first; a code that nothing has is left out.
 */
@Schema(requiredProperties = {"region", "type", "position", "equipment", "muscle", "hazard", "when", "sides"})
@JsonIgnoreProperties(ignoreUnknown = true)
public record Facets(
        List<RegionCount> region,
        List<TypeCount> type,
        List<PositionCount> position,
        List<EquipmentCount> equipment,
        List<MuscleCount> muscle,

        @Schema(description = "How many load or demand it, in any variant")
        List<HazardCount> hazard,

        List<MomentCount> when,
        List<SidesCount> sides) {

    public Facets {
        region = orEmpty(region);
        type = orEmpty(type);
        position = orEmpty(position);
        equipment = orEmpty(equipment);
        muscle = orEmpty(muscle);
        hazard = orEmpty(hazard);
        when = orEmpty(when);
        sides = orEmpty(sides);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> counts) {
        return counts == null ? List.of() : List.copyOf(counts);
    }

    @Schema(requiredProperties = {"code", "count"})
    record RegionCount(Region code, int count) {}

    @Schema(requiredProperties = {"code", "count"})
    record TypeCount(ExerciseType code, int count) {}

    @Schema(requiredProperties = {"code", "count"})
    record PositionCount(Position code, int count) {}

    @Schema(requiredProperties = {"code", "count"})
    record EquipmentCount(EquipmentFilter code, int count) {}

    @Schema(requiredProperties = {"code", "count"})
    record MuscleCount(Muscle code, int count) {}

    @Schema(requiredProperties = {"code", "count"})
    record HazardCount(HazardTag code, int count) {}

    @Schema(requiredProperties = {"code", "count"})
    record MomentCount(Moment code, int count) {}

    @Schema(requiredProperties = {"code", "count"})
    record SidesCount(Sides code, int count) {}
}
