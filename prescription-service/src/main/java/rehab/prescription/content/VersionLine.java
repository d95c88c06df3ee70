package rehab.prescription.content;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.prescription.recall.KnownRecalls;
import rehab.prescription.recall.RecallNotice;

/**
 * A line of an activated version, with the exercise's words as they stood in the pinned revision.
 *
 * @param recall what has been recalled of it since; part of what is shown to a therapist, never of what was ordered
 */
public record VersionLine(
        UUID lineId,
        UUID exerciseId,
        String exerciseSlug,
        int exerciseRevision,
        String exerciseName,
        List<ExerciseStep> steps,
        @Nullable String breathing,
        List<String> cautions,
        Dose dose,
        Side side,
        @Nullable String safetyNote,
        @Nullable RecallNotice recall) {
    public VersionLine {
        steps = List.copyOf(steps);
        cautions = List.copyOf(cautions);
    }

    /** A line as it is ordered. */
    public VersionLine(
            UUID lineId,
            UUID exerciseId,
            String exerciseSlug,
            int exerciseRevision,
            String exerciseName,
            List<ExerciseStep> steps,
            @Nullable String breathing,
            List<String> cautions,
            Dose dose,
            Side side,
            @Nullable String safetyNote) {
        this(
                lineId,
                exerciseId,
                exerciseSlug,
                exerciseRevision,
                exerciseName,
                steps,
                breathing,
                cautions,
                dose,
                side,
                safetyNote,
                null);
    }

    VersionLine with(KnownRecalls recalls) {
        return new VersionLine(
                lineId,
                exerciseId,
                exerciseSlug,
                exerciseRevision,
                exerciseName,
                steps,
                breathing,
                cautions,
                dose,
                side,
                safetyNote,
                recalls.of(exerciseId, exerciseRevision));
    }
}
