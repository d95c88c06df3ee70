package rehab.catalog.exercise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.kit.text.OptionalText;
import rehab.kit.text.Text;

/**
 * One step as it is written; its number follows from where it stands.
 *
 * @param text what to do, at most 400 characters
 * @param breath cue for the breath during this step: "Breathe out"; at most 120 characters
 */
@Schema(requiredProperties = "text")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StepText(
        @Text(max = 400) String text,
        @Nullable @OptionalText(max = 120) String breath) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public StepText {}

    /** A step without a cue; revisions from before there were cues are stored like this. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static StepText of(String text) {
        return new StepText(text, null);
    }
}
