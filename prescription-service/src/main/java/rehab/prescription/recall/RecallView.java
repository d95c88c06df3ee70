package rehab.prescription.recall;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A recall in a list.
 *
 * @param revision the revision with the new safety text; of what is withdrawn, the last one there was
 * @param reason the catalog's own words
 * @param affected how many active or paused prescriptions use a recalled revision, among those that the caller may know of
 */
@Schema(name = "Recall")
record RecallView(
        UUID recallId,
        RecalledExercise exercise,
        RecallKind kind,
        int revision,
        String reason,
        Instant at,
        int affected) {

    /** The exercise, by the name that it had. */
    record RecalledExercise(UUID id, String name) {}
}
