package rehab.catalog.exercise;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A range of whole numbers, both ends included.
 *
 * @param min 0 or more
 * @param max min or more
 */
@Schema(requiredProperties = {"min", "max"})
public record Range(
        @Schema(examples = "8") int min,
        @Schema(examples = "12") int max) {

    public Range {
        if (min < 0 || min > max) {
            throw new IllegalArgumentException("not a range: " + min + " to " + max);
        }
    }
}
