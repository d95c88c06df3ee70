package rehab.catalog.translation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import rehab.catalog.exercise.ExerciseTexts;
import rehab.catalog.exercise.TranslationState;
import rehab.catalog.lifecycle.Endorsement;
import rehab.catalog.lifecycle.ItemRevision;
import rehab.catalog.lifecycle.ItemStatus;
import rehab.catalog.lifecycle.Review;

/**
 * How one translation of an exercise stands in the caller's clinic.
 *
 * @param itemId of the translation: to submit, publish, sign off or retire it
 * @param name of the exercise in that language
 * @param state PUBLISHED: it may be shown
 * @param shown whether it is the one that is shown: a clinic's own goes before the shared one
 * @param revision its present one; 0: there is only a draft
 * @param status where it is in its life
 * @param shared of the shared library, not the clinic's own
 * @param sourceRevision the revision of the exercise that it was made from
 * @param review whether the clinic has found the present revision right
 */
@Schema(
        requiredProperties = {
            "itemId",
            "language",
            "name",
            "state",
            "shown",
            "revision",
            "status",
            "shared",
            "origin",
            "sourceRevision",
            "review"
        })
record TranslationStanding(
        UUID itemId,
        @Schema(examples = "es") String language,
        String name,
        TranslationState state,
        boolean shown,
        int revision,
        ItemStatus status,
        boolean shared,
        TranslationOrigin origin,
        int sourceRevision,
        Review review) {

    static TranslationStanding of(
            Endorsement<TranslationContent> translation, TranslationState state, boolean shown, Review review) {
        ItemRevision<TranslationContent> present = translation.present();
        TranslationContent content = present.content();
        return new TranslationStanding(
                present.id(),
                content.language(),
                content.texts().name(),
                state,
                shown,
                present.number(),
                present.status(),
                present.clinicId() == null,
                content.origin(),
                content.sourceRevision(),
                review);
    }

    /** How it stands by itself, whatever else there is. */
    static TranslationState state(Endorsement<TranslationContent> translation, ExerciseTexts english) {
        return Choice.among(List.of(translation), english).state();
    }
}
