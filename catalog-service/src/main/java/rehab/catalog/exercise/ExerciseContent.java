package rehab.catalog.exercise;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.catalog.source.Claim;
import rehab.kit.text.OptionalText;
import rehab.kit.text.Text;

/**
 * What one revision of an exercise says; plain language, addressed to the person who does it. Absent fields leave no
 * trace in the JSON, so that a field added later changes no hash.
 *
 * @param aliases other names under which people look for it
 * @param purpose what it is good for
 * @param equipment what is needed, or one of what is needed where the steps offer a choice; empty: nothing
 * @param optionalEquipment what can be added or makes it more comfortable
 * @param countedIn what an amount of it counts
 * @param steps in order; empty while nobody has described the technique
 * @param breathing cue for the breath
 * @param feel where it should be felt
 * @param stopIf when to stop
 * @param defaultDose proposal for a prescription; absent when no source gives a complete one
 * @param defaultDoseSource where the proposal comes from; there whenever the proposal is
 * @param claims what each source says, contradictions included
 * @param mistakes what people often get wrong, and what to do instead
 * @param substitutes what from the household stands in for equipment
 * @param use when to use it, and how hard
 * @param contradictions where the sources disagree
 * @param references works that the text rests on, beside the sources that the claims name
 * @param disclaimerVersion which wording of the disclaimer it carries
 * @param variants the ways to do it; the standard one is what the steps and cautions of the exercise describe
 */
@Schema(requiredProperties = {"name", "purpose", "regions", "type", "sides", "countedIn", "disclaimer"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ExerciseContent(
        @Text(max = 120) String name,
        @Size(max = 20) List<@Text(max = 120) String> aliases,
        @Text(max = 600) String purpose,
        @Size(max = 12) List<@NotNull Region> regions,
        @NotNull ExerciseType type,
        @Size(max = 10) List<@NotNull Position> position,
        @Size(max = 20) List<@NotNull Equipment> equipment,
        @Size(max = 20) List<@NotNull Equipment> optionalEquipment,
        @NotNull Sides sides,
        @NotNull DoseUnit countedIn,
        @Size(max = 12) List<@NotNull @Valid StepText> steps,
        @Nullable @OptionalText(max = 300) String breathing,
        @Nullable @OptionalText(max = 400) String feel,
        @Nullable @OptionalText(max = 600) String stopIf,
        @Size(max = 12) List<@Text(max = 400) String> cautions,
        @Nullable @Valid Dose defaultDose,
        @Nullable @Valid DoseOrigin defaultDoseSource,
        @Size(max = 200) List<@NotNull @Valid Claim> claims,
        @Text(max = 1000) String disclaimer,
        @Size(max = 20) List<@NotNull Muscle> muscles,
        @Size(max = 12) List<@NotNull @Valid Mistake> mistakes,
        @Size(max = 20) List<@NotNull @Valid Substitute> substitutes,
        @Size(max = 10) List<@NotNull @Valid Use> use,
        @Size(max = 40) List<@NotNull @Valid Contradiction> contradictions,
        @Size(max = 20) List<@Text(max = 400) String> references,
        @Nullable @OptionalText(max = 20) String disclaimerVersion,
        @Size(max = 12) List<@NotNull @Valid Variant> variants) {

    public ExerciseContent {
        aliases = Lists.orEmpty(aliases);
        regions = Lists.orEmpty(regions);
        position = Lists.orEmpty(position);
        equipment = Lists.orEmpty(equipment);
        optionalEquipment = Lists.orEmpty(optionalEquipment);
        steps = Lists.orEmpty(steps);
        cautions = Lists.orEmpty(cautions);
        claims = Lists.orEmpty(claims);
        muscles = Lists.orEmpty(muscles);
        mistakes = Lists.orEmpty(mistakes);
        substitutes = Lists.orEmpty(substitutes);
        use = Lists.orEmpty(use);
        contradictions = Lists.orEmpty(contradictions);
        references = Lists.orEmpty(references);
        variants = Lists.orEmpty(variants);
        if ((defaultDose == null) != (defaultDoseSource == null)) {
            throw new IllegalArgumentException(name + ": a proposed dose names its source");
        }
    }

    /** The variant that the steps of the exercise describe; none while there are no variants. */
    public Optional<Variant> standardVariant() {
        return variants.stream().filter(Variant::standard).findFirst();
    }

    /** What any of its variants loads or demands; each tag once. */
    public List<HazardTag> hazards() {
        return variants.stream()
                .map(Variant::hazards)
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }
}
