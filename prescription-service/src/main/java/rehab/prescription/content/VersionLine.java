package rehab.prescription.content;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.prescription.recall.KnownRecalls;
import rehab.prescription.recall.RecallNotice;

/**
 * A line of an activated version, with the exercise's words as they stood in the pinned revision.
 *
 * @param variant absent where the exercise has none, and in versions from before there were variants
 * @param nextVariants of its ladder; absent where the exercise has no variants, and in versions from before they were kept
 * @param steps of the variant
 * @param cautions the exercise's and the variant's own
 * @param feel where it should be felt
 * @param stopIf when to stop
 * @param hazards codes of what the variant loads or demands; absent where nobody has described it: that is not "none"
 * @param progression when a step up is proposed; absent: never
 * @param recall what has been recalled of it since; part of what is shown to a therapist, never of what was ordered
 */
public record VersionLine(
        UUID lineId,
        UUID exerciseId,
        String exerciseSlug,
        int exerciseRevision,
        String exerciseName,
        @Nullable LineVariant variant,
        @Nullable NextVariants nextVariants,
        List<ExerciseStep> steps,
        @Nullable String breathing,
        List<String> cautions,
        @Nullable String feel,
        @Nullable String stopIf,
        @Nullable List<String> hazards,
        Dose dose,
        Side side,
        @Nullable String safetyNote,
        @Nullable ProgressionRule progression,
        @Nullable RecallNotice recall) {
    public VersionLine {
        steps = List.copyOf(steps);
        cautions = List.copyOf(cautions);
        hazards = hazards == null ? null : List.copyOf(hazards);
    }

    /** The code of its variant; null where the exercise has none. */
    public @Nullable String variantCode() {
        return variant == null ? null : variant.code();
    }

    /** The same without the exercise's words. */
    DraftLine drafted() {
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
                null);
    }

    /** The same as a client would send it. */
    LineContent content() {
        return new LineContent(lineId, exerciseId, variantCode(), dose, side, safetyNote, progression);
    }

    VersionLine with(KnownRecalls recalls) {
        return new VersionLine(
                lineId,
                exerciseId,
                exerciseSlug,
                exerciseRevision,
                exerciseName,
                variant,
                nextVariants,
                steps,
                breathing,
                cautions,
                feel,
                stopIf,
                hazards,
                dose,
                side,
                safetyNote,
                progression,
                recalls.of(exerciseId, exerciseRevision));
    }
}
