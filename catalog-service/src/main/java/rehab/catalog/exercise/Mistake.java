package rehab.catalog.exercise;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import rehab.kit.text.Text;

/**
 * What people often get wrong.
 *
 * @param text the mistake, at most 200 characters
 * @param instead what to do instead, at most 300 characters
 */
@Schema(requiredProperties = {"text", "instead"})
public record Mistake(
        @Text(max = 200) String text, @Text(max = 300) String instead) {}
