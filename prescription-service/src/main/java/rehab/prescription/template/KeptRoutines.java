package rehab.prescription.template;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rehab.prescription.content.DraftLine;
import rehab.prescription.content.PainLimits;
import rehab.prescription.content.PainRule;
import rehab.prescription.content.VersionLine;
import rehab.prescription.plan.DraftView;
import rehab.prescription.plan.PrescriptionVersion;
import rehab.prescription.template.SaveAsTemplate.PrescriptionToKeep;

/** What a template keeps of a prescription: its routines and its pain rule, and nothing that names a day or a person. */
final class KeptRoutines {
    private KeptRoutines() {}

    static TemplateDocument of(DraftView draft, PrescriptionToKeep wanted) {
        List<TemplateRoutine> routines = draft.routines().stream()
                .map(routine -> new TemplateRoutine(
                        routine.name(),
                        routine.schedule(),
                        routine.lines().stream().map(line -> line(line, wanted)).toList()))
                .toList();
        return document(wanted, draft.painRule(), draft.painLimits(), routines);
    }

    static TemplateDocument of(PrescriptionVersion version, PrescriptionToKeep wanted) {
        List<TemplateRoutine> routines = version.routines().stream()
                .map(routine -> new TemplateRoutine(
                        routine.name(),
                        routine.schedule(),
                        routine.lines().stream().map(line -> line(line, wanted)).toList()))
                .toList();
        return document(wanted, version.painRule(), version.painLimits(), routines);
    }

    private static TemplateLine line(DraftLine line, PrescriptionToKeep wanted) {
        return new TemplateLine(
                line.exerciseId(),
                line.exerciseSlug(),
                line.exerciseName(),
                line.variant(),
                line.dose(),
                line.side(),
                note(line.safetyNote(), wanted),
                line.progression(),
                List.of());
    }

    private static TemplateLine line(VersionLine line, PrescriptionToKeep wanted) {
        return new TemplateLine(
                line.exerciseId(),
                line.exerciseSlug(),
                line.exerciseName(),
                line.variant(),
                line.dose(),
                line.side(),
                note(line.safetyNote(), wanted),
                line.progression(),
                List.of());
    }

    private static @Nullable String note(@Nullable String note, PrescriptionToKeep wanted) {
        return Boolean.TRUE.equals(wanted.keepLineNotes()) ? note : null;
    }

    private static TemplateDocument document(
            PrescriptionToKeep wanted,
            PainRule painRule,
            @Nullable PainLimits painLimits,
            List<TemplateRoutine> routines) {
        return new TemplateDocument(
                wanted.name(),
                wanted.goal(),
                wanted.forWhom(),
                wanted.safetyNote(),
                painRule,
                painLimits,
                routines,
                null,
                null,
                null,
                List.of(),
                CertAnswers.NONE);
    }
}
