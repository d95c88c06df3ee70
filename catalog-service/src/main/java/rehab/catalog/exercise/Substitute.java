package rehab.catalog.exercise;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import rehab.kit.text.Text;

/**
 * Something from the household that does as well.
 *
 * @param equipment what it stands in for
 * @param use what to take, and what to mind; at most 200 characters
 */
@Schema(requiredProperties = {"equipment", "use"})
public record Substitute(
        @NotNull Equipment equipment,

        @Schema(examples = "Two full soup cans") @Text(max = 200)
        String use) {}
