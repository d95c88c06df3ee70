package rehab.prescription.template;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rehab.prescription.content.LineContent;
import rehab.prescription.content.LineVariant;
import rehab.prescription.content.PrescriptionContent;
import rehab.prescription.content.RoutineContent;

/** A template as it would be ordered. */
final class TemplateOrder {
    private static final int DAYS_OF_A_WEEK = 7;

    private TemplateOrder() {}

    /**
     * What a therapist would send.
     *
     * @param today the patient's local day: the longest period that the template is meant for begins with it
     */
    static PrescriptionContent of(TemplateDocument template, LocalDate today) {
        return new PrescriptionContent(
                template.name(),
                template.safetyNote(),
                template.painRule(),
                template.painLimits(),
                until(template.period(), today),
                routines(template));
    }

    static List<RoutineContent> routines(TemplateDocument template) {
        return template.routines().stream()
                .map(routine -> new RoutineContent(
                        null,
                        routine.name(),
                        routine.schedule(),
                        routine.lines().stream().map(TemplateOrder::line).toList()))
                .toList();
    }

    private static LineContent line(TemplateLine line) {
        LineVariant variant = line.variant();
        return new LineContent(
                null,
                line.exerciseId(),
                variant == null ? null : variant.code(),
                line.dose(),
                line.side(),
                line.safetyNote(),
                line.progression());
    }

    private static @Nullable LocalDate until(@Nullable TemplatePeriod period, LocalDate today) {
        return period == null ? null : today.plusDays((long) period.maxWeeks() * DAYS_OF_A_WEEK - 1);
    }
}
