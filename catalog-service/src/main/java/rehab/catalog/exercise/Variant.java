package rehab.catalog.exercise;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.catalog.figure.FigureScript;
import rehab.kit.text.Text;

/**
 * One way to do an exercise. The variants of an exercise stand on a ladder, easy below, hard above.
 *
 * @param code unique within the exercise, stable over its revisions
 * @param summary what is different about it, in one or two sentences
 * @param level its rung from 1, the easiest; variants of one level are equally hard
 * @param standard whether the steps of the exercise itself describe this one; true of exactly one
 * @param steps how this one is done; empty: as the exercise says
 * @param cautions in addition to those of the exercise
 * @param hazards what it loads or demands
 * @param figure how it moves; absent: nobody has drawn it
 */
@Schema(requiredProperties = {"code", "name", "summary", "level", "standard", "sides"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Variant(
        @NotNull @Pattern(regexp = CODE) @Schema(examples = "ARMS_LEVEL")
        String code,

        @Text(max = 120) String name,
        @Text(max = 400) String summary,
        @Min(1) @Max(20) int level,
        boolean standard,
        @Size(max = 10) List<@NotNull Position> position,
        @Size(max = 20) List<@NotNull Equipment> equipment,
        @Size(max = 20) List<@NotNull Equipment> optionalEquipment,
        @NotNull Sides sides,
        @Size(max = 12) List<@NotNull @Valid StepText> steps,
        @Size(max = 12) List<@Text(max = 400) String> cautions,
        @Size(max = 30) List<@NotNull HazardTag> hazards,
        @Nullable @Valid FigureScript figure) {
    /** Form of a code. */
    public static final String CODE = "[A-Z][A-Z0-9]*(_[A-Z0-9]+)*";

    public Variant {
        position = Lists.orEmpty(position);
        equipment = Lists.orEmpty(equipment);
        optionalEquipment = Lists.orEmpty(optionalEquipment);
        steps = Lists.orEmpty(steps);
        cautions = Lists.orEmpty(cautions);
        hazards = Lists.orEmpty(hazards);
    }

    /** The same variant, drawn like this. */
    public Variant withFigure(@Nullable FigureScript drawn) {
        return new Variant(
                code,
                name,
                summary,
                level,
                standard,
                position,
                equipment,
                optionalEquipment,
                sides,
                steps,
                cautions,
                hazards,
                drawn);
    }
}
