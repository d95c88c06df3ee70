package rehab.catalog.safety;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A rule that a clinic begins to write.
 *
 * @param slug its readable name; absent: made from its message
 * @param content as far as it is written; the message must be there
 */
@Schema(name = "NewSafetyRule", requiredProperties = "content")
record NewRule(
        @Nullable
        @Size(max = 80)
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be like our-own-rule")
        @Schema(examples = "our-own-rule")
        String slug,

        @NotNull SafetyRule content) {}
