package rehab.prescription.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import rehab.prescription.content.DraftContent;
import rehab.prescription.content.DraftLine;
import rehab.prescription.content.LineContent;
import rehab.prescription.content.PrescriptionContent;
import rehab.prescription.content.RoutineContent;
import rehab.prescription.plan.DraftCheck;

/** Asks the catalog about the exercises of a template, as if it were to be prescribed, and names them. */
@ApplicationScoped
class NameExercises {
    private final DraftCheck check;

    NameExercises(DraftCheck check) {
        this.check = check;
    }

    /**
     * To be called outside of a transaction.
     *
     * @throws rehab.kit.problem.ProblemException 422 for exercises and variants that cannot be prescribed, naming the field;
     *     503 when the catalog is away
     */
    TemplateDocument name(TemplateContent content) {
        DraftContent draft = check.check(asOrdered(content));
        List<TemplateRoutine> named = new ArrayList<>();
        for (int r = 0; r < content.routines().size(); r++) {
            TemplateRoutineContent routine = content.routines().get(r);
            List<DraftLine> known = draft.routines().get(r).lines();
            List<TemplateLine> lines = new ArrayList<>();
            for (int l = 0; l < known.size(); l++) {
                lines.add(line(routine.lines().get(l), known.get(l)));
            }
            named.add(new TemplateRoutine(routine.name(), routine.schedule(), lines));
        }
        return content.document(named);
    }

    private static TemplateLine line(TemplateLineContent line, DraftLine known) {
        return new TemplateLine(
                known.exerciseId(),
                known.exerciseSlug(),
                known.exerciseName(),
                known.variant(),
                line.dose(),
                line.side(),
                line.safetyNote(),
                line.progression(),
                line.sources() == null ? List.of() : line.sources());
    }

    private static PrescriptionContent asOrdered(TemplateContent content) {
        List<RoutineContent> routines = content.routines().stream()
                .map(routine -> new RoutineContent(
                        null,
                        routine.name(),
                        routine.schedule(),
                        routine.lines().stream().map(NameExercises::asOrdered).toList()))
                .toList();
        return new PrescriptionContent(
                content.name(), content.safetyNote(), content.painRule(), content.painLimits(), null, routines);
    }

    private static LineContent asOrdered(TemplateLineContent line) {
        return new LineContent(
                null,
                line.exerciseId(),
                line.variant(),
                line.dose(),
                line.side(),
                line.safetyNote(),
                line.progression());
    }
}
