package rehab.catalog.safety;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import rehab.catalog.exercise.HazardTag;

/**
 * What to do instead, in terms of hazards: rules know no exercise by name.
 *
 * @param text to whoever prescribes, for example "Keep the arms at shoulder height."
 * @param without what the variant offered must not have, beside the rule's own hazards
 */
@Schema(requiredProperties = {"text", "without"})
public record SaferVariant(String text, List<HazardTag> without) {

    public SaferVariant {
        without = without == null ? List.of() : List.copyOf(without);
    }
}
