package rehab.adherence.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A safety rule that a clinician answered, so that the line could be ordered. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RuleOverride(
        @NotNull UUID lineId,
        @NotNull UUID ruleId,
        @NotNull @Min(1) Integer ruleVersion) {}
