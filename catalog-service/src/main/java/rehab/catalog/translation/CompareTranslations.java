package rehab.catalog.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.catalog.exercise.ExerciseTexts;
import rehab.catalog.exercise.ReadExercise;
import rehab.catalog.exercise.StoredRevision;
import rehab.catalog.lifecycle.Endorsement;
import rehab.catalog.lifecycle.ItemKind;
import rehab.catalog.lifecycle.ItemRevision;
import rehab.catalog.lifecycle.ReadEndorsed;
import rehab.catalog.lifecycle.Review;
import rehab.catalog.lifecycle.ReviewStates;
import rehab.kit.problem.ProblemException;

/** Lays the translations of an exercise beside its English, as the caller's clinic has them. */
@ApplicationScoped
class CompareTranslations {
    private final ReadExercise exercises;
    private final ReadEndorsed items;
    private final ReviewStates reviews;

    CompareTranslations(ReadExercise exercises, ReadEndorsed items, ReviewStates reviews) {
        this.exercises = exercises;
        this.items = items;
        this.reviews = reviews;
    }

    /**
     * All of them with the texts, by language, the clinic's own first; empty when there is none.
     *
     * @param language of this language only; null: of any
     * @throws ProblemException 404 when there is no such exercise for this caller
     */
    @Transactional
    List<TranslationComparison> of(String slugOrId, @Nullable String language) {
        StoredRevision exercise = exercises.read(slugOrId, OptionalInt.empty());
        ExerciseTexts english = ExerciseTexts.of(exercise.content());
        List<Endorsement<TranslationContent>> all = items.readStartingWith(
                ItemKind.TRANSLATION,
                TranslationContent.class,
                Slugs.shared(exercise.id(), language == null ? "" : language));
        Map<UUID, Review> review =
                reviews.of(all.stream().map(found -> found.present().id()).toList());
        return all.stream()
                .map(found -> new TranslationComparison(
                        standing(found, all, english, review),
                        exercise.revision(),
                        english.hash(),
                        english,
                        found.present().content().texts()))
                .sorted((one, other) ->
                        one.standing().language().compareTo(other.standing().language()))
                .toList();
    }

    private static TranslationStanding standing(
            Endorsement<TranslationContent> found,
            List<Endorsement<TranslationContent>> all,
            ExerciseTexts english,
            Map<UUID, Review> review) {
        UUID id = found.present().id();
        String language = found.present().content().language();
        ItemRevision<TranslationContent> shown = Choice.among(
                        all.stream()
                                .filter(other ->
                                        other.present().content().language().equals(language))
                                .toList(),
                        english)
                .shown();
        return TranslationStanding.of(
                found,
                TranslationStanding.state(found, english),
                shown != null && shown.id().equals(id),
                review.getOrDefault(id, Review.AWAITED));
    }
}
