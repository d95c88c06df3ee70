package rehab.catalog.exercise;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.catalog.lifecycle.ItemStatus;
import rehab.catalog.lifecycle.ReviewState;

/**
 * An exercise as it stands in a list.
 *
 * @param revision the present one
 * @param assignable whether it can be put into a prescription
 */
@Schema(
        requiredProperties = {
            "id",
            "slug",
            "revision",
            "status",
            "name",
            "aliases",
            "purpose",
            "regions",
            "type",
            "position",
            "equipment",
            "optionalEquipment",
            "sides",
            "countedIn",
            "assignable",
            "hazards",
            "variants",
            "own"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExerciseSummary(
        UUID id,
        @Schema(examples = "wall-arm-slide") String slug,
        int revision,
        ItemStatus status,
        @Schema(examples = "Wall arm slide") String name,
        @Schema(examples = "[\"Wall angels\"]") List<String> aliases,
        String purpose,
        List<Region> regions,
        ExerciseType type,
        List<Position> position,
        List<Equipment> equipment,
        List<Equipment> optionalEquipment,
        Sides sides,
        DoseUnit countedIn,
        @Nullable Dose defaultDose,

        @Schema(description = "Published and described: it can be put into a prescription")
        boolean assignable,

        @Schema(description = "What any of its variants loads or demands")
        List<HazardTag> hazards,

        @Schema(description = "How many variants there are") int variants,

        @Schema(description = "Of the standard variant; absent when nothing has been drawn") @Nullable
        FigureLink figure,

        @Schema(description = "As of the caller's clinic") @Nullable
        ReviewState reviewState,

        @Schema(description = "Of the caller's clinic, not of the shared library")
        boolean own) {

    /** The list's view of this revision. */
    public static ExerciseSummary of(StoredRevision stored) {
        ExerciseContent content = stored.content();
        return new ExerciseSummary(
                stored.id(),
                stored.slug(),
                stored.revision(),
                stored.status(),
                content.name(),
                content.aliases(),
                content.purpose(),
                content.regions(),
                content.type(),
                content.position(),
                content.equipment(),
                content.optionalEquipment(),
                content.sides(),
                content.countedIn(),
                content.defaultDose(),
                stored.assignable(),
                content.hazards(),
                content.variants().size(),
                content.standardVariant()
                        .map(variant -> FigureLink.of(stored.id(), stored.revision(), variant, ShowExercise.ENGLISH))
                        .orElse(null),
                null,
                stored.clinicId() != null);
    }
}
