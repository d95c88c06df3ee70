package rehab.catalog.safety;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.catalog.exercise.HazardTag;

/**
 * What one revision of a safety rule says: whoever has one of the conditions should not do what has one of the hazards.
 *
 * @param hazards any of these
 * @param conditions codes; any of these
 * @param window when it holds; absent: always
 * @param untilCleared whether the end of the window is not enough: it holds until a clinician has cleared the condition
 * @param tier how hard it stands in the way
 * @param message to the clinician who prescribes, under 140 characters
 * @param saferVariant what to offer instead
 * @param evidence what it rests on
 */
@Schema(requiredProperties = {"hazards", "conditions", "untilCleared", "tier", "message", "evidence"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SafetyRule(
        List<HazardTag> hazards,
        @Schema(examples = "VERTEBRAL_FRACTURE") List<String> conditions,
        @Nullable Window window,

        @Schema(description = "Holds after its window too, until a clinician has cleared the condition")
        boolean untilCleared,

        Tier tier,
        @Schema(maxLength = MAX_MESSAGE) String message,
        @Nullable SaferVariant saferVariant,
        Evidence evidence) {

    /** Code points; "under 140". */
    static final int MAX_MESSAGE = 139;

    public SafetyRule {
        hazards = hazards == null ? List.of() : List.copyOf(hazards);
        conditions = conditions == null ? List.of() : List.copyOf(conditions);
    }

    /** What a safer variant must not have, beside the rule's own hazards. */
    List<HazardTag> avoided() {
        return saferVariant == null ? List.of() : saferVariant.without();
    }
}
