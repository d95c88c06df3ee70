package rehab.prescription.screening;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.text.Text;

/**
 * That rules came into force, changed or were retired, as the catalog announces it.
 *
 * @param clinicId whose rules; absent for the shared ones, which concern every clinic
 * @param ruleSetVersion of the rules from now on, 1 to 200 characters
 * @param at when it happened
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record RuleSetNews(
        @Nullable UUID clinicId,
        @Text(max = 200) String ruleSetVersion,
        @NotNull Instant at) {}
