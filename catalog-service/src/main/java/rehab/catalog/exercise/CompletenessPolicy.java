package rehab.catalog.exercise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rehab.catalog.figure.FigureScript;
import rehab.catalog.figure.rig.FigureCheck;
import rehab.catalog.figure.rig.Finding;
import rehab.kit.problem.FieldProblem;

/** What an exercise must say before anybody may be asked to publish it: how it is done, and how it is done safely. */
final class CompletenessPolicy {
    private CompletenessPolicy() {}

    /** What is missing or does not fit together, field by field; nothing when it is complete. */
    static List<FieldProblem> problems(ExerciseContent content) {
        List<FieldProblem> problems = new ArrayList<>();
        some("regions", content.regions(), "must name at least one", problems);
        some("position", content.position(), "must name at least one", problems);
        some("steps", content.steps(), "must say how it is done", problems);
        some("cautions", content.cautions(), "must say what to be careful about", problems);
        said("stopIf", content.stopIf(), "must say when to stop", problems);
        some("variants", content.variants(), "must have at least one, which says what it loads", problems);
        variants(content.variants(), problems);
        return problems;
    }

    private static void variants(List<Variant> variants, List<FieldProblem> problems) {
        long standard = variants.stream().filter(Variant::standard).count();
        if (!variants.isEmpty() && standard != 1) {
            problems.add(new FieldProblem(
                    "variants", "Standard", "must have exactly one that the steps of the exercise describe"));
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < variants.size(); i++) {
            if (!codes.add(variants.get(i).code())) {
                problems.add(new FieldProblem("variants[" + i + "].code", "Unique", "is the code of another variant"));
            }
            figure("variants[" + i + "].figure", variants.get(i).figure(), problems);
        }
    }

    /** A body cannot do what is drawn, or what is drawn hangs in the air. */
    private static void figure(String field, @Nullable FigureScript figure, List<FieldProblem> problems) {
        if (figure != null) {
            FigureCheck.of(figure).stream()
                    .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                    .map(finding -> new FieldProblem(
                            finding.key() == null ? field : field + ".keys[" + finding.key() + "]",
                            finding.code().name(),
                            finding.message()))
                    .forEach(problems::add);
        }
    }

    private static void some(String field, List<?> list, String message, List<FieldProblem> problems) {
        if (list.isEmpty()) {
            problems.add(new FieldProblem(field, "NotEmpty", message));
        }
    }

    private static void said(String field, @Nullable String text, String message, List<FieldProblem> problems) {
        if (text == null || text.isBlank()) {
            problems.add(new FieldProblem(field, "NotBlank", message));
        }
    }
}
