package rehab.adherence.reply;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A therapist's answer to what a patient wrote.
 *
 * @param sessionId whose note is answered
 * @param by the therapist's name; absent when the account has none
 * @param readAt when the patient read it; absent until then
 */
@Schema(
        name = "Reply",
        requiredProperties = {"replyId", "sessionId", "text", "at"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReplyView(
        UUID replyId,
        UUID sessionId,
        String text,
        @Nullable String by,
        Instant at,
        @Nullable Instant readAt) {}
