package rehab.catalog.safety;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a check found. Clear is only what has neither a finding nor anything unchecked.
 *
 * @param ruleSetVersion the rules that were applied
 * @param findings by line, the strictest first
 * @param unchecked what could not be checked
 */
@Schema(
        requiredProperties = {"ruleSetVersion", "findings", "unchecked"},
        description = "Clear is only what has neither a finding nor anything unchecked")
public record Assessment(
        @Schema(description = "Changes when the rules or conditions of this clinic change")
        String ruleSetVersion,

        @Schema(description = "By line, the strictest first")
        List<Finding> findings,

        @Schema(description = "Could not be checked: never to be shown as clear")
        List<Unchecked> unchecked) {

    public Assessment {
        findings = List.copyOf(findings);
        unchecked = List.copyOf(unchecked);
    }
}
