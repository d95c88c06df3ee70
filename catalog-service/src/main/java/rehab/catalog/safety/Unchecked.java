package rehab.catalog.safety;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that could not be checked, and so must not be shown as clear.
 *
 * @param line index of the line, from 0; absent: it concerns every line
 * @param condition code as sent; absent: it concerns every condition
 */
@Schema(requiredProperties = "reason")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Unchecked(
        @Schema(description = "Index of the line; absent: every line") @Nullable
        Integer line,

        @Schema(description = "As sent; absent: every condition") @Nullable
        String condition,

        UncheckedReason reason) {}
