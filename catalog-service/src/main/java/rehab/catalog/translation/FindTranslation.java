package rehab.catalog.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import rehab.catalog.exercise.ExerciseTexts;
import rehab.catalog.exercise.StoredRevision;
import rehab.catalog.exercise.Translation;
import rehab.catalog.exercise.Translations;
import rehab.catalog.lifecycle.Endorsement;
import rehab.catalog.lifecycle.ItemKind;
import rehab.catalog.lifecycle.ItemRevision;
import rehab.catalog.lifecycle.ReadEndorsed;

/** Finds what may be shown of an exercise in another language. */
@ApplicationScoped
class FindTranslation implements Translations {
    private final ReadEndorsed items;

    FindTranslation(ReadEndorsed items) {
        this.items = items;
    }

    @Override
    @Transactional
    public Found find(StoredRevision exercise, String language) {
        Choice choice = Choice.among(candidates(exercise, language), ExerciseTexts.of(exercise.content()));
        Translation translation = new Translation(language, choice.state());
        ItemRevision<TranslationContent> shown = choice.shown();
        return shown == null
                ? new Found(translation, null, null)
                : new Found(translation, shown.content().texts(), new Revision(shown.id(), shown.number()));
    }

    /** The clinic's own and the shared one, as far as there are revisions of them. */
    private List<Endorsement<TranslationContent>> candidates(StoredRevision exercise, String language) {
        return items.read(ItemKind.TRANSLATION, TranslationContent.class, Slugs.both(exercise.id(), language)).stream()
                .filter(candidate -> candidate.present().number() > 0)
                .toList();
    }
}
