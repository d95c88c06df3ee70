package rehab.adherence.pain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to be asked about pain, and what was answered lately.
 *
 * @param due oldest first
 * @param answered of the last four weeks, newest first
 */
@Schema(
        name = "FollowUps",
        requiredProperties = {"due", "answered"})
record FollowUpsView(List<Due> due, List<FollowUpView> answered) {

    /**
     * A session after which there is something to ask.
     *
     * @param performedAt when the session was done
     * @param askUntil when it is no longer asked; an answer is kept all the same
     */
    @Schema(
            name = "FollowUpDue",
            requiredProperties = {"sessionId", "prescriptionId", "performedAt", "askUntil"})
    record Due(UUID sessionId, UUID prescriptionId, OffsetDateTime performedAt, OffsetDateTime askUntil) {}
}
