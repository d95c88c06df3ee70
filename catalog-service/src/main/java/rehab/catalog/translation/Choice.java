package rehab.catalog.translation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rehab.catalog.exercise.ExerciseTexts;
import rehab.catalog.exercise.TranslationState;
import rehab.catalog.lifecycle.Endorsement;
import rehab.catalog.lifecycle.ItemRevision;

/**
 * Which of several translations of an exercise into one language is shown, if any: the first that the clinic has
 * published and that says what the English says.
 *
 * @param shown there only when the state is PUBLISHED
 */
record Choice(TranslationState state, @Nullable ItemRevision<TranslationContent> shown) {

    /**
     * Chooses.
     *
     * @param english the texts of the revision that is to be shown
     * @param candidates the clinic's own before the shared library's
     */
    static Choice among(List<Endorsement<TranslationContent>> candidates, ExerciseTexts english) {
        if (candidates.isEmpty()) {
            return new Choice(TranslationState.NONE, null);
        }
        for (Endorsement<TranslationContent> candidate : candidates) {
            ItemRevision<TranslationContent> endorsed = candidate.endorsed();
            if (endorsed != null && endorsed.content().translates(english)) {
                return new Choice(TranslationState.PUBLISHED, endorsed);
            }
        }
        boolean oneToReview = candidates.stream()
                .anyMatch(candidate -> candidate.present().content().translates(english));
        return new Choice(oneToReview ? TranslationState.AWAITING_SIGN_OFF : TranslationState.STALE, null);
    }
}
