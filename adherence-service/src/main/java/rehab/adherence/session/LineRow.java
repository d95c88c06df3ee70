package rehab.adherence.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.adherence.figure.Side;
import rehab.adherence.figure.StopReason;
import rehab.adherence.pain.PainVerdict;
import rehab.adherence.plan.OrderedDose;

/** A row of session_line, as one statement hands all of a session's rows to PostgreSQL. */
record LineRow(
        int position,
        @JsonProperty("line_id") UUID lineId,
        @JsonProperty("exercise_id") UUID exerciseId,
        @JsonProperty("exercise_revision") int exerciseRevision,
        @JsonProperty("exercise_name") String exerciseName,
        Side side,
        OrderedDose dose,
        double completion,
        boolean reported,
        @JsonProperty("stop_reason") @Nullable StopReason stopReason,
        @JsonProperty("pain_during") @Nullable Integer painDuring,
        List<SetEntry> sets,
        @JsonProperty("pain_verdict") @Nullable PainVerdict painVerdict) {

    static LineRow of(int position, Recorded.Line line) {
        LineEntry entry = line.entry();
        Recorded.Target target = line.target();
        return new LineRow(
                position,
                target.lineId(),
                target.exerciseId(),
                target.exerciseRevision(),
                target.exerciseName(),
                target.side(),
                target.dose(),
                line.completion(),
                entry != null,
                entry == null ? null : entry.stopReason(),
                entry == null ? null : entry.painDuring(),
                entry == null ? List.of() : entry.sets(),
                line.painVerdict());
    }
}
