package rehab.catalog.safety;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a rule rests on.
 *
 * @param text why the rule is as it is, and how it was read where that was open
 * @param source publication or definition that it relies on
 * @param level how well it is founded
 */
@Schema(requiredProperties = {"text", "level"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Evidence(String text, @Nullable String source, EvidenceLevel level) {}
