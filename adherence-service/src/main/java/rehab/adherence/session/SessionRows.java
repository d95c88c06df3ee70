package rehab.adherence.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rehab.adherence.database.Row;
import rehab.adherence.figure.SessionScore;
import rehab.adherence.figure.SessionStatus;
import rehab.adherence.figure.Side;
import rehab.adherence.figure.StopReason;
import rehab.adherence.pain.PainVerdict;
import rehab.adherence.stop.Symptom;

/** Makes sessions and lines of their rows. */
@ApplicationScoped
class SessionRows {
    private final SessionJson json;

    SessionRows(SessionJson json) {
        this.json = json;
    }

    /** A row of session with corrected_by; its lines are yet to come. */
    Standing session(Row row) throws SQLException {
        return new Standing(
                new Recorded(
                        row.uuid("session_id"),
                        row.uuid("patient_id"),
                        row.uuid("clinic_id"),
                        entry(row),
                        row.date("performed_on"),
                        row.instant("recorded_at").atOffset(ZoneOffset.UTC),
                        row.text("recorded_by"),
                        row.bool("late"),
                        new SessionScore(
                                row.constant("status", SessionStatus.class),
                                row.number("completion"),
                                row.number("relative_dose")),
                        row.bool("superseded_version"),
                        row.bool("extra"),
                        row.bool("red_flags_unanswered"),
                        row.bool("asks_follow_up"),
                        List.of()),
                row.uuidOrNull("corrected_by"),
                Set.of());
    }

    /** A row of session_line. */
    Recorded.Line line(Row row) throws SQLException {
        return new Recorded.Line(
                new Recorded.Target(
                        row.uuid("line_id"),
                        row.uuid("exercise_id"),
                        row.integer("exercise_revision"),
                        row.text("exercise_name"),
                        row.constant("side", Side.class),
                        json.dose(row.text("dose"))),
                row.number("completion"),
                reported(row),
                row.constantOrNull("pain_verdict", PainVerdict.class));
    }

    private static SessionEntry entry(Row row) throws SQLException {
        OffsetDateTime performedAt = row.instant("performed_at")
                .atOffset(ZoneOffset.ofTotalSeconds(row.integer("performed_offset_seconds")));
        return new SessionEntry(
                row.uuid("prescription_id"),
                row.integer("version"),
                row.uuid("routine_id"),
                performedAt,
                row.text("zone_id"),
                row.constant("source", Source.class),
                row.integerOrNull("pain_before"),
                row.integerOrNull("pain_after"),
                row.integerOrNull("effort"),
                row.textOrNull("note"),
                row.textOrNull("late_reason"),
                row.uuidOrNull("corrects"),
                row.textOrNull("skip_reason"),
                row.constantsOrNull("symptoms", Symptom.class),
                null);
    }

    private @Nullable LineEntry reported(Row row) throws SQLException {
        if (!row.bool("reported")) {
            return null;
        }
        return new LineEntry(
                row.uuid("line_id"),
                row.constantOrNull("stop_reason", StopReason.class),
                row.integerOrNull("pain_during"),
                json.sets(row.text("sets")));
    }
}
