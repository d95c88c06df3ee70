package rehab.catalog.exercise;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.catalog.lifecycle.ItemStatus;
import rehab.catalog.lifecycle.Origin;
import rehab.catalog.lifecycle.Review;
import rehab.catalog.source.Claim;

/** An exercise in full, in one of its revisions; its fields are described at {@link ExerciseContent}. */
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
            "steps",
            "cautions",
            "claims",
            "disclaimer",
            "muscles",
            "mistakes",
            "substitutes",
            "use",
            "contradictions",
            "references",
            "hazards",
            "variants",
            "review",
            "language",
            "own"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Exercise(
        UUID id,
        @Schema(examples = "wall-arm-slide") String slug,
        @Schema(description = "The revision shown") int revision,

        @Schema(description = "Of the exercise as a whole, whichever revision is shown")
        ItemStatus status,

        @Schema(examples = "Wall arm slide") String name,
        List<String> aliases,
        String purpose,
        List<Region> regions,
        ExerciseType type,
        List<Position> position,
        List<Equipment> equipment,
        List<Equipment> optionalEquipment,
        Sides sides,
        DoseUnit countedIn,

        @Schema(description = "Absent when no source gives a complete dose: the therapist enters one") @Nullable
        Dose defaultDose,

        @Schema(description = "Published and described: it can be put into a prescription")
        boolean assignable,

        List<Step> steps,
        @Nullable String breathing,
        List<String> cautions,
        @Nullable String feel,
        @Nullable String stopIf,

        @Schema(description = "What each source says, contradictions included; never averaged")
        List<Claim> claims,

        @Nullable DoseOrigin defaultDoseSource,
        String disclaimer,
        List<Muscle> muscles,
        List<Mistake> mistakes,
        List<Substitute> substitutes,
        List<Use> use,

        @Schema(description = "Where the sources disagree") List<Contradiction> contradictions,

        List<String> references,
        @Nullable String disclaimerVersion,

        @Schema(description = "What any of its variants loads or demands")
        List<HazardTag> hazards,

        @Schema(description = "On a ladder, easy to hard; `steps` and `cautions` are those of the standard one")
        List<VariantView> variants,

        Review review,

        @Schema(description = "Of the texts shown", examples = "en")
        String language,

        @Schema(description = "There when another language than English was asked for") @Nullable
        Translation translation,

        @Schema(description = "Of the caller's clinic, not of the shared library")
        boolean own,

        @Schema(description = "What it was copied from") @Nullable
        Origin adaptedFrom) {

    static Exercise of(ShownExercise shown, Review review) {
        StoredRevision stored = shown.exercise();
        ExerciseContent content = stored.content();
        return new Exercise(
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
                Step.numbered(content.steps()),
                content.breathing(),
                content.cautions(),
                content.feel(),
                content.stopIf(),
                content.claims(),
                content.defaultDoseSource(),
                content.disclaimer(),
                content.muscles(),
                content.mistakes(),
                content.substitutes(),
                content.use(),
                content.contradictions(),
                content.references(),
                content.disclaimerVersion(),
                content.hazards(),
                VariantView.of(stored, shown.language()),
                review,
                shown.language(),
                shown.translation(),
                stored.clinicId() != null,
                stored.adaptedFrom());
    }
}
