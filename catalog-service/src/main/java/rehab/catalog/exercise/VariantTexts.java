package rehab.catalog.exercise;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.catalog.figure.FigureScript;
import rehab.catalog.figure.Key;
import rehab.kit.text.OptionalText;
import rehab.kit.text.Text;

/**
 * What is to be read about one variant.
 *
 * @param code which variant
 * @param figureAlt the sentence for who cannot see the figure; absent where there is none
 * @param figureKeys labels of the figure's key positions, in order
 */
@Schema(requiredProperties = {"code", "name", "summary"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record VariantTexts(
        @NotNull @Pattern(regexp = Variant.CODE) String code,
        @Text(max = 120) String name,
        @Text(max = 400) String summary,
        @Size(max = 12) List<@NotNull @Valid StepText> steps,
        @Size(max = 12) List<@Text(max = 400) String> cautions,
        @Nullable @OptionalText(max = 300) String figureAlt,
        @Size(max = 8) List<@Text(max = 60) String> figureKeys) {

    public VariantTexts {
        steps = Lists.orEmpty(steps);
        cautions = Lists.orEmpty(cautions);
        figureKeys = Lists.orEmpty(figureKeys);
    }

    static VariantTexts of(Variant variant) {
        FigureScript figure = variant.figure();
        return new VariantTexts(
                variant.code(),
                variant.name(),
                variant.summary(),
                variant.steps(),
                variant.cautions(),
                figure == null ? null : figure.alt(),
                figure == null
                        ? List.of()
                        : figure.keys().stream().map(Key::label).toList());
    }

    /** The same texts, with those of the figure replaced. */
    public VariantTexts withFigure(@Nullable String alt, List<String> keys) {
        return new VariantTexts(code, name, summary, steps, cautions, alt, keys);
    }
}
