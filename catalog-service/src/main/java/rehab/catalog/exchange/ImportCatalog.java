package rehab.catalog.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import rehab.catalog.exercise.ExerciseContent;
import rehab.catalog.lifecycle.ItemKind;
import rehab.catalog.problem.CatalogProblem;
import rehab.catalog.safety.SafetyRule;
import rehab.kit.problem.FieldProblem;
import rehab.kit.problem.ProblemException;

/**
 * Takes in what a clinic has written, as drafts of the caller's clinic: all of it, or nothing and every reason why. The
 * shared library is compared and left as it is. The same again changes nothing.
 */
@ApplicationScoped
class ImportCatalog {
    private final OwnItems items;
    private final ReadCatalog catalog;
    private final BringIn bringIn;
    private final ImportTranslations translations;
    private final DocumentCheck check;

    ImportCatalog(
            OwnItems items,
            ReadCatalog catalog,
            BringIn bringIn,
            ImportTranslations translations,
            DocumentCheck check) {
        this.items = items;
        this.catalog = catalog;
        this.bringIn = bringIn;
        this.translations = translations;
        this.check = check;
    }

    /**
     * What was done, or would be.
     *
     * @throws ProblemException 400 for a document of another form; 422 naming every problem, unless it is a dry run
     */
    @Transactional
    ImportReport take(CatalogDocument document, boolean dryRun) {
        DocumentCheck.requireForm(document);
        CatalogDocument.Own own =
                document.own() == null ? new CatalogDocument.Own(List.of(), List.of(), List.of()) : document.own();
        List<FieldProblem> problems = new ArrayList<>(check.problems(own));
        SharedDifferences shared = SharedDifferences.between(document.shared(), catalog.shared());
        Arrivals arrivals = new Arrivals(problems);
        Incoming<ExerciseContent> exercises = Incoming.of(ItemKind.EXERCISE, ExerciseContent.class, items);
        Incoming<SafetyRule> rules = Incoming.of(ItemKind.SAFETY_RULE, SafetyRule.class, items);
        if (problems.isEmpty()) {
            for (int i = 0; i < own.exercises().size(); i++) {
                CatalogDocument.OwnExercise entry = own.exercises().get(i);
                arrivals.take("own.exercises[" + i + "]", exercises, entry.slug(), entry.content());
            }
            for (int i = 0; i < own.rules().size(); i++) {
                CatalogDocument.OwnRule entry = own.rules().get(i);
                arrivals.take("own.rules[" + i + "]", rules, entry.slug(), entry.content());
            }
            translations.check(own, exercises, arrivals);
        }
        if (!dryRun) {
            if (!problems.isEmpty()) {
                throw refused(problems);
            }
            bringIn.bring(exercises, arrivals.changes(exercises));
            bringIn.bring(rules, arrivals.changes(rules));
            translations.bring(own);
        }
        return arrivals.report(dryRun, shared);
    }

    private static ProblemException refused(List<FieldProblem> problems) {
        return new ProblemException(
                CatalogProblem.IMPORT_REFUSED, problems.size() + " problems; nothing was written.", problems);
    }
}
