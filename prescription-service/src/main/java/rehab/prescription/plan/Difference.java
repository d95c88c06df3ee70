package rehab.prescription.plan;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that differs, coded so that it can be worded in any language.
 *
 * @param routineId whose routine it is about; absent for the prescription as a whole
 * @param routine that routine's name, the later one
 * @param lineId which line; absent for a routine as a whole
 * @param exercise the line's exercise, by its later name
 * @param field what of it: {@code title, safetyNote, painRule, painLimits, until}; of a routine {@code name, schedule}; of a
 *     line {@code exerciseRevision, variant, dose.sets, dose.amount, dose.unit, dose.holdSeconds, dose.restSeconds,
 *     dose.load, dose.effort, side, safetyNote, progression}
 * @param before what it was, in the API's JSON; absent when there was nothing. Of what was moved, its place
 * @param after what it is; absent when there is nothing. Of what was moved, its place
 */
record Difference(
        Kind kind,
        @Nullable UUID routineId,
        @Nullable String routine,
        @Nullable UUID lineId,
        @Nullable String exercise,
        @Nullable String field,

        @Schema(description = "What it was, in the JSON of the field") @Nullable
        Object before,

        @Schema(description = "What it is, in the JSON of the field") @Nullable
        Object after) {

    enum Kind {
        CHANGED,
        ROUTINE_ADDED,
        ROUTINE_REMOVED,
        ROUTINE_MOVED,
        ROUTINE_CHANGED,
        LINE_ADDED,
        LINE_REMOVED,
        LINE_MOVED,
        LINE_CHANGED
    }

    /**
     * Where something stands.
     *
     * @param routine name of the routine; absent for a routine itself
     * @param position from 1
     */
    record Place(@Nullable String routine, int position) {}
}
