package rehab.prescription.content;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of an activated version, with the exercise's words as they stood in the pinned revision. */
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
        @Nullable String safetyNote) {
    public VersionLine {
        steps = List.copyOf(steps);
        cautions = List.copyOf(cautions);
    }
}
