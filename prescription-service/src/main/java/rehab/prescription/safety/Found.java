package rehab.prescription.safety;

import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rule that is broken, or something that could not be checked.
 *
 * @param line index of the line, from 0; null: it concerns every line
 * @param tier null for what could not be checked
 * @param message of the rule, to the clinician
 * @param hazards what of the rule the variant has
 * @param conditionCode null: it concerns every condition
 */
record Found(
        FindingKey key,
        @Nullable Integer line,
        @Nullable Tier tier,
        @Nullable String message,
        List<String> hazards,
        @Nullable String conditionCode,
        List<String> saferVariants,
        @Nullable String saferHint,
        boolean awaitingSignOff) {

    Found {
        hazards = List.copyOf(hazards);
        saferVariants = List.copyOf(saferVariants);
    }

    /** Something that could not be checked. */
    static Found unchecked(
            @Nullable Integer index,
            @Nullable CheckedLine line,
            @Nullable UUID conditionId,
            @Nullable String conditionCode,
            UncheckedReason reason) {
        var key = new FindingKey(
                line == null ? null : line.lineId(),
                line == null ? null : line.exerciseId(),
                line == null ? null : line.variant(),
                null,
                null,
                conditionId,
                reason);
        return new Found(key, index, null, null, List.of(), conditionCode, List.of(), null, false);
    }

    /** The same finding in another revision of the exercise: it has the hazards of both. */
    Found and(Found other) {
        TreeSet<String> both = new TreeSet<>(hazards);
        both.addAll(other.hazards);
        return new Found(
                key,
                line,
                tier,
                message,
                List.copyOf(both),
                conditionCode,
                saferVariants,
                saferHint,
                awaitingSignOff || other.awaitingSignOff);
    }

    /** The same finding, of the line at this place. */
    Found at(int index) {
        return new Found(key, index, tier, message, hazards, conditionCode, saferVariants, saferHint, awaitingSignOff);
    }

    boolean isUnchecked() {
        return key.unchecked() != null;
    }

    boolean isCatalogAway() {
        return key.unchecked() == UncheckedReason.CATALOG_AWAY;
    }
}
