package rehab.catalog.exercise;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The part of an exercise that somebody needs who prescribes it or does it; the fields are those of {@link Exercise}. */
@Schema(
        requiredProperties = {
            "id",
            "slug",
            "revision",
            "name",
            "assignable",
            "language",
            "steps",
            "cautions",
            "sides",
            "hazards",
            "variants"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record LookedUpExercise(
        UUID id,
        @Schema(examples = "wall-arm-slide") String slug,
        @Schema(description = "The revision shown") int revision,
        String name,

        @Schema(description = "Published and described: it can be put into a prescription")
        boolean assignable,

        @Schema(description = "Of the texts shown", examples = "en")
        String language,

        List<Step> steps,
        @Nullable String breathing,
        List<String> cautions,
        @Nullable String feel,
        @Nullable String stopIf,
        Sides sides,

        @Schema(description = "What any of its variants loads or demands")
        List<HazardTag> hazards,

        List<LookedUpVariant> variants) {

    static LookedUpExercise of(ShownExercise shown) {
        StoredRevision stored = shown.exercise();
        ExerciseContent content = stored.content();
        return new LookedUpExercise(
                stored.id(),
                stored.slug(),
                stored.revision(),
                content.name(),
                stored.assignable(),
                shown.language(),
                Step.numbered(content.steps()),
                content.breathing(),
                content.cautions(),
                content.feel(),
                content.stopIf(),
                content.sides(),
                content.hazards(),
                content.variants().stream()
                        .map(variant -> LookedUpVariant.of(variant, content))
                        .toList());
    }

    /** One way to do it; the fields are those of {@link VariantView}. */
    @Schema(
            requiredProperties = {
                "code",
                "name",
                "level",
                "standard",
                "sides",
                "position",
                "equipment",
                "steps",
                "cautions",
                "hazards"
            })
    record LookedUpVariant(
            @Schema(examples = "ARMS_LEVEL") String code,
            String name,

            @Schema(description = "Its rung from 1, the easiest")
            int level,

            boolean standard,
            Sides sides,
            List<Position> position,
            List<Equipment> equipment,
            @Schema(description = "Always complete") List<Step> steps,

            @Schema(description = "In addition to those of the exercise")
            List<String> cautions,

            List<HazardTag> hazards) {

        static LookedUpVariant of(Variant variant, ExerciseContent content) {
            return new LookedUpVariant(
                    variant.code(),
                    variant.name(),
                    variant.level(),
                    variant.standard(),
                    variant.sides(),
                    variant.position(),
                    variant.equipment(),
                    Step.numbered(variant.steps().isEmpty() ? content.steps() : variant.steps()),
                    variant.cautions(),
                    variant.hazards());
        }
    }
}
