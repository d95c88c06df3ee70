package rehab.catalog.exercise;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One way to do an exercise, with its place on the ladder; the fields are described at {@link Variant}.
 *
 * @param steps always complete: the exercise's own where the variant has none
 * @param easier codes of the next rung below
 * @param harder codes of the next rung above
 */
@Schema(
        requiredProperties = {
            "code",
            "name",
            "summary",
            "level",
            "standard",
            "position",
            "equipment",
            "optionalEquipment",
            "sides",
            "steps",
            "cautions",
            "hazards",
            "easier",
            "harder"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VariantView(
        @Schema(examples = "ARMS_LEVEL") String code,
        String name,
        String summary,
        int level,
        boolean standard,
        List<Position> position,
        List<Equipment> equipment,
        List<Equipment> optionalEquipment,
        Sides sides,
        List<Step> steps,

        @Schema(description = "In addition to those of the exercise")
        List<String> cautions,

        List<HazardTag> hazards,
        List<String> easier,
        List<String> harder,
        @Nullable FigureLink figure) {

    static List<VariantView> of(StoredRevision stored, String language) {
        ExerciseContent content = stored.content();
        Ladder ladder = new Ladder(content.variants());
        return content.variants().stream()
                .map(variant -> of(variant, stored, ladder, language))
                .toList();
    }

    private static VariantView of(Variant variant, StoredRevision stored, Ladder ladder, String language) {
        return new VariantView(
                variant.code(),
                variant.name(),
                variant.summary(),
                variant.level(),
                variant.standard(),
                variant.position(),
                variant.equipment(),
                variant.optionalEquipment(),
                variant.sides(),
                Step.numbered(variant.steps().isEmpty() ? stored.content().steps() : variant.steps()),
                variant.cautions(),
                variant.hazards(),
                ladder.easier(variant),
                ladder.harder(variant),
                FigureLink.of(stored.id(), stored.revision(), variant, language));
    }
}
