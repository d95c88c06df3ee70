package rehab.prescription.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rehab.kit.text.OptionalText;

/**
 * How a draft is to be activated.
 *
 * @param reason why the prescription is changed, 1 to 1000 characters; required from version 2 on
 * @param effectiveFrom the first of the patient's local days on which it counts: today at the earliest for version 1,
 *     tomorrow for later ones (which is also what is meant when absent), at most 90 days ahead
 */
record ActivationRequest(
        @OptionalText(max = 1000) @Nullable String reason,
        @Nullable LocalDate effectiveFrom) {}
