package rehab.catalog.safety;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.catalog.exercise.HazardTag;

/**
 * A rule that a line breaks for a condition.
 *
 * @param line index of the line, from 0
 * @param ruleId of the rule
 * @param ruleVersion revision of the rule that was applied
 * @param tier how hard it stands in the way
 * @param message to the clinician
 * @param hazards those of the rule that the chosen variant has
 * @param condition code of the condition
 * @param saferVariants variants of the same exercise to offer instead, nearest on the ladder first, easier before harder
 * @param saferHint what to do instead, in words
 * @param awaitingSignOff whether no clinician of the clinic has signed this version of the rule off
 */
@Schema(
        requiredProperties = {
            "line",
            "ruleId",
            "ruleVersion",
            "tier",
            "message",
            "hazards",
            "condition",
            "saferVariants",
            "awaitingSignOff"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(
        @Schema(description = "Index of the line, from 0") int line,
        UUID ruleId,

        @Schema(description = "Revision of the rule that was applied")
        int ruleVersion,

        Tier tier,
        String message,

        @Schema(description = "Those of the rule that the variant has")
        List<HazardTag> hazards,

        String condition,

        @Schema(
                description =
                        "Variants of the same exercise to offer instead, nearest on the ladder first, easier before harder")
        List<String> saferVariants,

        @Nullable String saferHint,

        @Schema(description = "No clinician of this clinic has signed this version off yet")
        boolean awaitingSignOff) {

    public Finding {
        hazards = List.copyOf(hazards);
        saferVariants = List.copyOf(saferVariants);
    }
}
