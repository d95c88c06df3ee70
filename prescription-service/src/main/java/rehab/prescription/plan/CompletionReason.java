package rehab.prescription.plan;

import org.jspecify.annotations.Nullable;
import rehab.kit.text.OptionalText;

/**
 * Why a prescription has reached its end.
 *
 * @param reason 1 to 1000 characters; may be absent: reaching the end needs no explanation
 */
record CompletionReason(@OptionalText(max = 1000) @Nullable String reason) {}
