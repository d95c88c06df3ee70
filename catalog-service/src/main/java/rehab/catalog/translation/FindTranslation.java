package rehab.catalog.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        return found(exercise, language, candidates(List.of(exercise), language));
    }

    @Override
    @Transactional
    public Map<StoredRevision, Found> findAll(Collection<StoredRevision> exercises, String language) {
        List<Endorsement<TranslationContent>> candidates = candidates(exercises, language);
        Map<StoredRevision, Found> found = new HashMap<>();
        for (StoredRevision exercise : exercises) {
            List<String> slugs = Slugs.both(exercise.id(), language);
            found.put(
                    exercise,
                    found(
                            exercise,
                            language,
                            candidates.stream()
                                    .filter(candidate ->
                                            slugs.contains(candidate.present().slug()))
                                    .toList()));
        }
        return found;
    }

    private static Found found(
            StoredRevision exercise, String language, List<Endorsement<TranslationContent>> candidates) {
        Choice choice = Choice.among(candidates, ExerciseTexts.of(exercise.content()));
        Translation translation = new Translation(language, choice.state());
        ItemRevision<TranslationContent> shown = choice.shown();
        return shown == null
                ? new Found(translation, null, null)
                : new Found(translation, shown.content().texts(), new Revision(shown.id(), shown.number()));
    }

    /** The clinic's own ones first and then the shared ones, as far as there are revisions of them. */
    private List<Endorsement<TranslationContent>> candidates(Collection<StoredRevision> exercises, String language) {
        Set<String> slugs = exercises.stream()
                .flatMap(exercise -> Slugs.both(exercise.id(), language).stream())
                .collect(Collectors.toSet());
        return items.read(ItemKind.TRANSLATION, TranslationContent.class, slugs).stream()
                .filter(candidate -> candidate.present().number() > 0)
                .toList();
    }
}
