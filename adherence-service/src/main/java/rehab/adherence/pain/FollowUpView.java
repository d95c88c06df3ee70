package rehab.adherence.pain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the patient said of a session's pain a day later.
 *
 * @param pain 0 to 10; absent when not reported, which is not 0
 */
@Schema(
        name = "FollowUp",
        requiredProperties = {"sessionId", "settled", "answeredAt"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record FollowUpView(
        UUID sessionId,
        Settled settled,
        @Nullable Integer pain,
        @Nullable String note,
        OffsetDateTime answeredAt) {

    FollowUpEntry entry() {
        return new FollowUpEntry(settled, pain, note);
    }
}
