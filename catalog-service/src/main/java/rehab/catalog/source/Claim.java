package rehab.catalog.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.kit.text.OptionalText;
import rehab.kit.text.Text;

/**
 * What one source says about one thing. Claims of several sources may contradict each other; all are kept, none is
 * averaged.
 *
 * @param source code of the source document
 * @param min smallest figure, if the source gives one
 * @param max largest figure; equal to min for a single one
 * @param unit what the figures count; there whenever they are
 * @param qualifier how exact the source is, or what it says in place of a figure: "about", "a few breaths"
 * @param text the claim in our own words
 * @param variant code of the variant of the exercise that it speaks of; absent: of all of them
 */
@Schema(
        description = "What one source says about one thing; sources may contradict each other",
        requiredProperties = {"source", "scope", "field", "text"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Claim(
        @Schema(examples = "SRC-002") @Text(max = 40) String source,
        @NotNull ClaimScope scope,
        @NotNull ClaimField field,

        @Schema(examples = "15") @Nullable @Digits(integer = 6, fraction = 3)
        BigDecimal min,

        @Schema(examples = "30") @Nullable @Digits(integer = 6, fraction = 3)
        BigDecimal max,

        @Nullable ClaimUnit unit,

        @Schema(examples = "about") @Nullable @OptionalText(max = 120)
        String qualifier,

        @Text(max = 500) String text,

        @Schema(examples = "ARMS_LEVEL") @Nullable @OptionalText(max = 60)
        String variant) {

    public Claim {
        boolean figures = min != null && max != null && unit != null;
        boolean none = min == null && max == null && unit == null;
        if (!figures && !none) {
            throw new IllegalArgumentException("min, max and unit stand together: " + text);
        }
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw new IllegalArgumentException("min is above max: " + text);
        }
    }
}
