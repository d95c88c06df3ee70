package rehab.prescription.template;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.prescription.content.Dose;
import rehab.prescription.content.LineVariant;
import rehab.prescription.content.ProgressionRule;
import rehab.prescription.content.Side;

/**
 * One exercise of a template. It names no revision: when the template is applied, the present one is prescribed.
 *
 * @param exerciseSlug and {@code exerciseName}: as the catalog said when the version was written
 * @param variant absent when the exercise is described in one way only
 */
record TemplateLine(
        UUID exerciseId,
        String exerciseSlug,
        String exerciseName,
        @Nullable LineVariant variant,
        Dose dose,
        Side side,
        @Nullable String safetyNote,
        @Nullable ProgressionRule progression,
        List<TemplateSource> sources) {
    TemplateLine {
        sources = sources == null ? List.of() : List.copyOf(sources);
    }
}
