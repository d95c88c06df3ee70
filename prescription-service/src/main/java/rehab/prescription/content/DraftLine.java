package rehab.prescription.content;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.prescription.recall.KnownRecalls;
import rehab.prescription.recall.RecallNotice;

/**
 * A line of a draft. The revision is the catalog's current one at the moment when the exercise was added.
 *
 * @param variant absent where the exercise has none, and in drafts from before there were variants
 * @param progression when a step up is proposed; absent: never
 * @param recall what has been recalled of it since; part of what is shown, never of what is kept
 */
public record DraftLine(
        UUID lineId,
        UUID exerciseId,
        String exerciseSlug,
        int exerciseRevision,
        String exerciseName,
        @Nullable LineVariant variant,
        Dose dose,
        Side side,
        @Nullable String safetyNote,
        @Nullable ProgressionRule progression,
        @Nullable RecallNotice recall) {

    /** The code of its variant; null where the exercise has none. */
    public @Nullable String variantCode() {
        return variant == null ? null : variant.code();
    }

    /** The same as a client would send it. */
    LineContent content() {
        return new LineContent(lineId, exerciseId, variantCode(), dose, side, safetyNote, progression);
    }

    DraftLine with(KnownRecalls recalls) {
        return new DraftLine(
                lineId,
                exerciseId,
                exerciseSlug,
                exerciseRevision,
                exerciseName,
                variant,
                dose,
                side,
                safetyNote,
                progression,
                recalls.of(exerciseId, exerciseRevision));
    }
}
