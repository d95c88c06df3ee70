package rehab.catalog.exercise;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One step of the technique.
 *
 * @param order from 1
 * @param breath cue for the breath during this step, where there is one
 */
@Schema(requiredProperties = {"order", "text"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Step(
        int order,
        String text,

        @Schema(examples = "Breathe out") @Nullable String breath) {

    static List<Step> numbered(List<StepText> steps) {
        return IntStream.range(0, steps.size())
                .mapToObj(i -> new Step(i + 1, steps.get(i).text(), steps.get(i).breath()))
                .toList();
    }
}
