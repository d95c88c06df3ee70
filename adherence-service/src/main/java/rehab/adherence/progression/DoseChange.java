package rehab.adherence.progression;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.adherence.plan.OrderedRange;

/**
 * What a line's dose or variant is to become: whole figures and no differences. What is absent stays as it is.
 *
 * @param amount in the line's unit
 * @param holdSeconds in seconds
 * @param loadKg in kilograms
 * @param variant code of another way to do the exercise
 */
@Schema(name = "DoseChange")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DoseChange(
        @Nullable OrderedRange sets,
        @Nullable OrderedRange amount,
        @Nullable OrderedRange holdSeconds,
        @Nullable BigDecimal loadKg,
        @Nullable String variant) {

    static DoseChange sets(OrderedRange to) {
        return new DoseChange(to, null, null, null, null);
    }

    static DoseChange amount(OrderedRange to) {
        return new DoseChange(null, to, null, null, null);
    }

    static DoseChange holdSeconds(OrderedRange to) {
        return new DoseChange(null, null, to, null, null);
    }

    static DoseChange loadKg(BigDecimal to) {
        return new DoseChange(null, null, null, to, null);
    }

    static DoseChange variant(String to) {
        return new DoseChange(null, null, null, null, to);
    }
}
