package rehab.adherence.reply;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import rehab.kit.text.Text;

/**
 * An answer to a patient.
 *
 * @param sessionId whose note is answered
 * @param text 1 to 2000 characters
 */
@Schema(
        name = "ReplyEntry",
        requiredProperties = {"sessionId", "text"})
record ReplyEntry(@NotNull UUID sessionId, @Text(max = 2000) String text) {}
