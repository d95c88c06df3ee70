package rehab.prescription.condition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A condition that restricts a patient, as far as a safety check needs it.
 *
 * @param code of the catalog's list
 * @param since the day on which it began
 * @param week completed weeks of pregnancy on {@code weekOn}, 0 to 45
 */
public record ActiveCondition(
        UUID conditionId,
        String code,
        @Nullable LocalDate since,
        @Nullable Integer week,
        @Nullable LocalDate weekOn) {
    /** The last week that the catalog knows: after it, what was told once says nothing any more. */
    static final int LAST_WEEK = 45;

    private static final int DAYS_PER_WEEK = 7;

    /** Completed weeks on a day; null when nobody told, or when it cannot be known from what was told. */
    public @Nullable Integer weekOn(LocalDate day) {
        if (week == null || weekOn == null) {
            return null;
        }
        long on = week + Math.floorDiv(ChronoUnit.DAYS.between(weekOn, day), DAYS_PER_WEEK);
        return on < 0 || on > LAST_WEEK ? null : Math.toIntExact(on);
    }
}
