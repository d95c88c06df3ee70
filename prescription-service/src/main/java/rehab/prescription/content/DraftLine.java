package rehab.prescription.content;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.prescription.recall.KnownRecalls;
import rehab.prescription.recall.RecallNotice;

/**
 * A line of a draft. The revision is the catalog's current one at the moment when the exercise was added.
 *
 * @param recall what has been recalled of it since; part of what is shown, never of what is kept
 */
public record DraftLine(
        UUID lineId,
        UUID exerciseId,
        String exerciseSlug,
        int exerciseRevision,
        String exerciseName,
        Dose dose,
        Side side,
        @Nullable String safetyNote,
        @Nullable RecallNotice recall) {

    /** A line as it is kept. */
    public DraftLine(
            UUID lineId,
            UUID exerciseId,
            String exerciseSlug,
            int exerciseRevision,
            String exerciseName,
            Dose dose,
            Side side,
            @Nullable String safetyNote) {
        this(lineId, exerciseId, exerciseSlug, exerciseRevision, exerciseName, dose, side, safetyNote, null);
    }

    DraftLine with(KnownRecalls recalls) {
        return new DraftLine(
                lineId,
                exerciseId,
                exerciseSlug,
                exerciseRevision,
                exerciseName,
                dose,
                side,
                safetyNote,
                recalls.of(exerciseId, exerciseRevision));
    }
}
