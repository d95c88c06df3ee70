package rehab.prescription.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rehab.kit.text.OptionalText;
import rehab.kit.text.Text;
import rehab.prescription.content.Consistent;
import rehab.prescription.content.CrossChecked;
import rehab.prescription.content.PainLimits;
import rehab.prescription.content.PainRule;

/**
 * A template, as sent by a client.
 *
 * @param name 1 to 200 characters; the prescription's title when it is applied
 * @param goal what it is for, 1 to 1000 characters
 * @param forWhom whom it suits and whom not, 1 to 2000 characters
 * @param safetyNote for the whole prescription, 1 to 1000 characters
 * @param painRule {@code STOP_ON_PAIN} when absent
 * @param painLimits the pain rule's cut-points; only with {@code PAIN_MONITORING}
 * @param routines 1 to 10
 * @param startingLevel the rule by which one's starting level is decided, 1 to 1000 characters
 * @param progression the rule by which is decided to do more, in words, 1 to 1000 characters
 * @param sources where the figures of the whole come from, at most 20
 */
@Consistent
record TemplateContent(
        @Text(max = 200) String name,
        @Text(max = 1000) String goal,
        @Nullable @OptionalText(max = 2000) String forWhom,
        @Text(max = 1000) String safetyNote,
        @Nullable PainRule painRule,
        @Nullable @Valid PainLimits painLimits,
        @NotEmpty @Size(max = 10) List<@NotNull @Valid TemplateRoutineContent> routines,
        @Nullable @Valid TemplatePeriod period,
        @Nullable @OptionalText(max = 1000) String startingLevel,
        @Nullable @OptionalText(max = 1000) String progression,
        @Nullable @Size(max = 20) List<@NotNull @Valid TemplateSource> sources,
        @Nullable @Valid CertAnswers cert)
        implements CrossChecked {

    @Override
    public List<Misfit> misfits() {
        List<Misfit> misfits = new ArrayList<>();
        if (painLimits != null && painRule != PainRule.PAIN_MONITORING) {
            misfits.add(new Misfit("painLimits", "belong to PAIN_MONITORING only"));
        }
        return misfits;
    }

    /** The same with these routines, in which the catalog has named what each line refers to. */
    TemplateDocument document(List<TemplateRoutine> named) {
        return new TemplateDocument(
                name,
                goal,
                forWhom,
                safetyNote,
                Objects.requireNonNullElse(painRule, PainRule.STOP_ON_PAIN),
                painLimits,
                named,
                period,
                startingLevel,
                progression,
                sources == null ? List.of() : sources,
                cert == null ? CertAnswers.NONE : cert);
    }
}
