package rehab.adherence.oversight;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.adherence.rule.ReviewRule;

/**
 * Which rule to try on the past.
 *
 * @param threshold its line; absent: as the clinic has it
 * @param days how many, today among them: 1 to 365
 */
@Schema(
        name = "RuleReplayRequest",
        requiredProperties = {"rule", "days"})
record ReplayRequest(
        @NotNull ReviewRule rule,
        @Nullable Double threshold,
        @NotNull @Min(1) @Max(365) Integer days) {}
