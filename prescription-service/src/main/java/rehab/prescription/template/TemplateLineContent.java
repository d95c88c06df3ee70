package rehab.prescription.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.text.OptionalText;
import rehab.prescription.content.Consistent;
import rehab.prescription.content.CrossChecked;
import rehab.prescription.content.Dose;
import rehab.prescription.content.ProgressionRule;
import rehab.prescription.content.Side;

/**
 * One exercise of a template, as sent by a client.
 *
 * @param exerciseId an exercise of the catalog that can be assigned
 * @param variant code of the way to do it; absent: the exercise's standard one
 * @param safetyNote at most 500 characters; for everybody to whom it is applied
 * @param progression when a step up is proposed, of something that the dose has; absent: never
 * @param sources where its figures come from, at most 20
 */
@Consistent
record TemplateLineContent(
        @NotNull UUID exerciseId,
        @Nullable @OptionalText(max = 60) String variant,
        @NotNull @Valid Dose dose,
        @NotNull Side side,
        @Nullable @OptionalText(max = 500) String safetyNote,
        @Nullable @Valid ProgressionRule progression,
        @Nullable @Size(max = 20) List<@NotNull @Valid TemplateSource> sources)
        implements CrossChecked {

    @Override
    public List<Misfit> misfits() {
        return ProgressionRule.misfits(progression, dose);
    }
}
