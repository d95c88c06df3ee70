package rehab.catalog.safety;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What prescription-service is told when other rules are in force.
 *
 * @param clinicId whose rules; absent: every clinic's
 * @param ruleSetVersion of the clinic's whole set; for every clinic, of the shared rules alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RuleSetNews(@Nullable UUID clinicId, String ruleSetVersion, Instant at) {}
