package rehab.adherence.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import rehab.adherence.figure.Range;

/** From min to max, both included. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OrderedRange(
        @NotNull @Min(0) Integer min, @NotNull @Min(0) Integer max) {

    Range toRange() {
        return new Range(min, Math.max(min, max));
    }
}
