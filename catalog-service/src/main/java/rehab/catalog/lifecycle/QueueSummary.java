package rehab.catalog.lifecycle;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much there is to look at.
 *
 * @param counts by kind and state; what is not named has none
 */
@Schema(requiredProperties = "counts")
record QueueSummary(List<Count> counts) {

    /** So many. */
    @Schema(
            name = "QueueCount",
            requiredProperties = {"kind", "state", "count"})
    record Count(ItemKind kind, QueueState state, long count) {}
}
