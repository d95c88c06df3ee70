package rehab.adherence.session;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Sessions that were logged while the device was offline. Each is read by itself: one that cannot be read must not keep back
 * the others.
 *
 * @param sessions 1 to 50, in any order
 */
@Schema(name = "SessionBatch", requiredProperties = "sessions")
record SessionBatch(
        @Schema(type = SchemaType.ARRAY, implementation = Named.class) @NotNull @Size(min = 1, max = MOST)
        List<@NotNull ObjectNode> sessions) {
    static final int MOST = 50;

    /** What each is documented as: the entry with the id that the client made for it. */
    @Schema(
            name = "SessionInBatch",
            allOf = {Identity.class, SessionEntry.class})
    interface Named {}

    @Schema(name = "SessionIdentity", requiredProperties = "sessionId")
    record Identity(UUID sessionId) {}
}
