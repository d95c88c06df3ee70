package rehab.prescription.content;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a draft. The revision is the catalog's current one at the moment when the exercise was added. */
public record DraftLine(
        UUID lineId,
        UUID exerciseId,
        String exerciseSlug,
        int exerciseRevision,
        String exerciseName,
        Dose dose,
        Side side,
        @Nullable String safetyNote) {}
