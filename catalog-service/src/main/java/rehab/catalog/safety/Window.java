package rehab.catalog.safety;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * When a rule holds, in weeks since the condition's date or in completed weeks of pregnancy.
 *
 * @param fromWeeks first week in which it holds; absent: from the beginning
 * @param toWeeks first week in which it no longer holds; absent: without end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Window(
        @Schema(description = "The first week in which it holds; absent: from the beginning", examples = "14") @Nullable
        Integer fromWeeks,

        @Schema(description = "The first week in which it no longer holds; absent: without end", examples = "12")
        @Nullable
        Integer toWeeks) {

    private static final int DAYS_PER_WEEK = 7;

    boolean holdsInWeek(int week) {
        return (fromWeeks == null || week >= fromWeeks) && (toWeeks == null || week < toWeeks);
    }

    /** To the day: twelve weeks are over on the 84th day after the date. */
    boolean holdsAfterDays(long days) {
        return (fromWeeks == null || days >= (long) fromWeeks * DAYS_PER_WEEK)
                && (toWeeks == null || days < (long) toWeeks * DAYS_PER_WEEK);
    }
}
