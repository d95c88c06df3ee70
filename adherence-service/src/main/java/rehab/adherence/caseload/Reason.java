package rehab.adherence.caseload;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One reason to look at a patient.
 *
 * @param value what the code counts; absent where it counts nothing
 */
@Schema(
        name = "CaseloadReason",
        requiredProperties = {"code", "urgency"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record Reason(ReasonCode code, Urgency urgency, @Nullable Double value) {
    /** The weightiest first; of the same code the higher value. */
    static final Comparator<Reason> WEIGHTIEST = Comparator.comparing(Reason::urgency)
            .thenComparing(Reason::code)
            .thenComparing(reason -> reason.value() == null ? 0 : -reason.value());

    Reason(ReasonCode code, Urgency urgency) {
        this(code, urgency, null);
    }

    Reason(ReasonCode code, Urgency urgency, int value) {
        this(code, urgency, Double.valueOf(value));
    }
}
