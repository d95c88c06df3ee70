package rehab.catalog.recall;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A recall, as it is listed and as prescription-service is told.
 *
 * @param clinicId whose exercise it is; absent: one of the shared library, which concerns every clinic
 * @param revision the one with the new safety words; of what is withdrawn, the last one there was
 * @param reason for people
 */
@Schema(requiredProperties = {"recallId", "exerciseId", "exerciseName", "kind", "revision", "reason", "at"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record Recall(
        UUID recallId,
        UUID exerciseId,
        String exerciseName,
        @Nullable UUID clinicId,
        RecallKind kind,
        int revision,
        String reason,
        Instant at) {}
