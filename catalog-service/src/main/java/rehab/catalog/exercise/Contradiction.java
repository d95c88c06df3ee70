package rehab.catalog.exercise;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import rehab.catalog.source.ClaimField;
import rehab.kit.text.Text;

/**
 * Where the sources disagree; shown to the therapist, never resolved by averaging.
 *
 * @param field what they disagree on
 * @param text who says what, at most 500 characters
 */
@Schema(requiredProperties = {"field", "text"})
public record Contradiction(
        @NotNull ClaimField field, @Text(max = 500) String text) {}
