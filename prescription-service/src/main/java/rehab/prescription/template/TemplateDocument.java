package rehab.prescription.template;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rehab.prescription.content.PainLimits;
import rehab.prescription.content.PainRule;

/**
 * What one version of a template says; see {@link TemplateContent}.
 *
 * @param cert what it answers beyond its routines; empty answers where nothing was said
 */
record TemplateDocument(
        String name,
        String goal,
        @Nullable String forWhom,
        String safetyNote,
        PainRule painRule,
        @Nullable PainLimits painLimits,
        List<TemplateRoutine> routines,
        @Nullable TemplatePeriod period,
        @Nullable String startingLevel,
        @Nullable String progression,
        List<TemplateSource> sources,
        CertAnswers cert) {
    TemplateDocument {
        routines = List.copyOf(routines);
        sources = sources == null ? List.of() : List.copyOf(sources);
        cert = Objects.requireNonNullElse(cert, CertAnswers.NONE);
    }

    Stream<TemplateLine> lines() {
        return routines.stream().map(TemplateRoutine::lines).flatMap(Collection::stream);
    }
}
