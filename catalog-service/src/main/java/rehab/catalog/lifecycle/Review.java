package rehab.catalog.lifecycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How the caller's clinic stands to an item.
 *
 * @param reviewedOn when it was last signed off; absent: never
 * @param reviewer who did
 */
@Schema(requiredProperties = "state")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Review(
        ReviewState state,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate reviewDue,
        @Nullable String reviewer) {

    public static final Review AWAITED = new Review(ReviewState.AWAITING_SIGN_OFF, null, null, null);
}
