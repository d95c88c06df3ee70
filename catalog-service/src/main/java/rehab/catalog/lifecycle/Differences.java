package rehab.catalog.lifecycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two states of an item.
 *
 * @param from number of a revision
 * @param to number of a revision, or {@code draft}
 */
@Schema(requiredProperties = {"from", "to", "changes"})
record Differences(String from, String to, List<Change> changes) {

    /**
     * One difference. Before or after is absent where something was added or left out.
     *
     * @param path readable, as in {@code variants[ARMS_LEVEL].steps[2].text}; positions count from 0
     * @param safety whether it is about safety
     */
    @Schema(
            name = "Difference",
            requiredProperties = {"path", "safety"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Change(
            String path,
            @Schema(implementation = Object.class) @Nullable JsonNode before,
            @Schema(implementation = Object.class) @Nullable JsonNode after,
            boolean safety) {}
}
