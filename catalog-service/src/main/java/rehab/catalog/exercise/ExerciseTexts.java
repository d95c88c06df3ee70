package rehab.catalog.exercise;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.catalog.json.StoredJson;
import rehab.kit.text.OptionalText;
import rehab.kit.text.Text;

/**
 * Everything about an exercise that is to be read, in one language. Its lists stand in the order of
 * {@link ExerciseContent}, entry by entry; only of the aliases there may be more or fewer.
 *
 * @param substitutes what to take, for each substitute
 * @param doseReading how the source of the proposed dose was read; absent where no dose is proposed
 */
@Schema(requiredProperties = {"name", "purpose", "disclaimer"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ExerciseTexts(
        @Text(max = 120) String name,
        @Size(max = 20) List<@Text(max = 120) String> aliases,
        @Text(max = 600) String purpose,
        @Size(max = 12) List<@NotNull @Valid StepText> steps,
        @Nullable @OptionalText(max = 300) String breathing,
        @Nullable @OptionalText(max = 400) String feel,
        @Nullable @OptionalText(max = 600) String stopIf,
        @Size(max = 12) List<@NotNull @Valid Mistake> mistakes,
        @Size(max = 12) List<@Text(max = 400) String> cautions,
        @Size(max = 20) List<@Text(max = 200) String> substitutes,
        @Size(max = 12) List<@NotNull @Valid VariantTexts> variants,
        @Size(max = 40) List<@Text(max = 500) String> contradictions,
        @Size(max = 200) List<@NotNull @Valid ClaimTexts> claims,
        @Nullable @OptionalText(max = 600) String doseReading,
        @Text(max = 1000) String disclaimer) {

    public ExerciseTexts {
        aliases = Lists.orEmpty(aliases);
        steps = Lists.orEmpty(steps);
        mistakes = Lists.orEmpty(mistakes);
        cautions = Lists.orEmpty(cautions);
        substitutes = Lists.orEmpty(substitutes);
        variants = Lists.orEmpty(variants);
        contradictions = Lists.orEmpty(contradictions);
        claims = Lists.orEmpty(claims);
    }

    /** The texts of this content. */
    public static ExerciseTexts of(ExerciseContent content) {
        DoseOrigin dose = content.defaultDoseSource();
        return new ExerciseTexts(
                content.name(),
                content.aliases(),
                content.purpose(),
                content.steps(),
                content.breathing(),
                content.feel(),
                content.stopIf(),
                content.mistakes(),
                content.cautions(),
                content.substitutes().stream().map(Substitute::use).toList(),
                content.variants().stream().map(VariantTexts::of).toList(),
                content.contradictions().stream().map(Contradiction::text).toList(),
                content.claims().stream().map(ClaimTexts::of).toList(),
                dose == null ? null : dose.reading(),
                content.disclaimer());
    }

    /** Equal for equal texts: whether a translation was made from these. */
    public String hash() {
        return StoredJson.hash(StoredJson.write(this));
    }
}
