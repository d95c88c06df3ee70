package rehab.adherence.pain;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.kit.text.OptionalText;

/**
 * What the patient says of a session's pain a day later.
 *
 * @param pain now, 0 to 10; absent when not reported, which is not 0
 */
@Schema(name = "FollowUpEntry", requiredProperties = "settled")
record FollowUpEntry(
        @NotNull Settled settled,
        @Nullable @Min(0) @Max(10) Integer pain,
        @OptionalText(max = 2000) @Nullable String note) {}
