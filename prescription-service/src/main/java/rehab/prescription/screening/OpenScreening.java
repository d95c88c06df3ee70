package rehab.prescription.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.prescription.safety.Moment;

/**
 * A prescription that the safety check has put on hold.
 *
 * @param moment what the check was made for
 * @param reasons what nobody had answered then, the strictest first
 */
record OpenScreening(
        UUID patientId,
        String patientName,
        UUID prescriptionId,
        String title,
        Moment moment,
        Instant heldAt,
        List<Reason> reasons) {
    OpenScreening {
        reasons = List.copyOf(reasons);
    }

    /**
     * What had been found.
     *
     * @param lineId absent: every line
     * @param ruleId absent for what could not be checked
     * @param tier BLOCK, WARN; absent for what could not be checked
     * @param message of the rule
     * @param uncheckedReason absent for a rule that is broken
     * @param conditionCode absent: every condition
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Reason(
            @Nullable UUID lineId,
            @Nullable UUID ruleId,
            @Nullable String tier,
            @Nullable String message,
            @Nullable String uncheckedReason,
            @Nullable String conditionCode) {}
}
