package rehab.catalog.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import rehab.catalog.exercise.ExerciseTexts;
import rehab.catalog.exercise.ReadExercise;
import rehab.catalog.exercise.TextShape;
import rehab.catalog.lifecycle.ItemKind;
import rehab.catalog.lifecycle.ItemType;
import rehab.catalog.lifecycle.PresentItem;
import rehab.kit.problem.FieldProblem;

/** Translations as items. Who needs to know what they say observes {@link PresentTranslation}. */
@ApplicationScoped
class TranslationItems implements ItemType<TranslationContent> {
    private static final int MAX_NAME = 120;

    private final ReadExercise exercises;
    private final Event<PresentTranslation> presented;

    TranslationItems(ReadExercise exercises, Event<PresentTranslation> presented) {
        this.exercises = exercises;
        this.presented = presented;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.TRANSLATION;
    }

    @Override
    public Class<TranslationContent> contentType() {
        return TranslationContent.class;
    }

    /** It must translate what the English says now, entry by entry. */
    @Override
    public List<FieldProblem> check(TranslationContent content) {
        ExerciseTexts english = ExerciseTexts.of(exercises
                .read(content.exerciseId().toString(), OptionalInt.empty())
                .content());
        List<FieldProblem> problems = new ArrayList<>();
        if (!content.translates(english)) {
            problems.add(new FieldProblem(
                    "sourceHash",
                    "Stale",
                    "the English has changed; translate it again and save the draft with its hash"));
        }
        TextShape.misfits(english, content.texts())
                .forEach(misfit ->
                        problems.add(new FieldProblem("texts." + misfit.field(), misfit.code(), misfit.message())));
        return problems;
    }

    @Override
    public List<FieldProblem> checkDraft(TranslationContent content) {
        String name = content.texts().name();
        return name == null || name.isBlank() || name.length() > MAX_NAME
                ? List.of(new FieldProblem("texts.name", "Text", "must be 1 to " + MAX_NAME + " characters"))
                : List.of();
    }

    @Override
    public void present(PresentItem<TranslationContent> item) {
        presented.fire(new PresentTranslation(item.id(), item.clinicId(), item.status(), item.content()));
    }

    /** Who is shown a translation sees another one only after a review; nobody need be told before. */
    @Override
    public boolean safetyChanged(TranslationContent before, TranslationContent after) {
        return false;
    }

    @Override
    public String title(TranslationContent content) {
        return content.texts().name();
    }

    @Override
    public @Nullable String language(TranslationContent content) {
        return content.language();
    }
}
