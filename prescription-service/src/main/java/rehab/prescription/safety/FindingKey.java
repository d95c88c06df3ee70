package rehab.prescription.safety;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What makes two findings of one prescription the same one: then an answer to the one answers the other.
 *
 * @param lineId null: it concerns every line
 * @param exerciseId of that line; with it, a line that is not yet kept has no {@code lineId}
 * @param ruleId null for what could not be checked
 * @param conditionId null: it concerns every condition
 * @param unchecked null for a rule that is broken
 */
record FindingKey(
        @Nullable UUID lineId,
        @Nullable UUID exerciseId,
        @Nullable String variant,
        @Nullable UUID ruleId,
        @Nullable Integer ruleVersion,
        @Nullable UUID conditionId,
        @Nullable UncheckedReason unchecked) {}
