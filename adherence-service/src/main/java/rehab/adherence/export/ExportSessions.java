package rehab.adherence.export;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.UUID;
import rehab.adherence.access.PatientAccess;
import rehab.adherence.csv.CsvWriter;
import rehab.adherence.database.Database;
import rehab.adherence.database.Row;
import rehab.kit.audit.Audit;
import rehab.kit.problem.ProblemException;

/** Writes all of a patient's sessions, a row for each line that was ordered; what was taken back is in it, marked so. */
@ApplicationScoped
class ExportSessions {
    private static final int LONGEST_SECONDS = 600;
    private static final Object[] COLUMNS = {
        "session_id",
        "local_date",
        "performed_at",
        "time_zone",
        "recorded_at",
        "source",
        "prescription_id",
        "version",
        "routine_id",
        "status",
        "completion",
        "relative_dose",
        "late",
        "late_reason",
        "superseded_version",
        "extra",
        "corrects",
        "corrected_by",
        "pain_before",
        "pain_after",
        "effort",
        "skip_reason",
        "note",
        "line",
        "exercise",
        "side",
        "reported",
        "line_completion",
        "stop_reason",
        "pain_during",
        "sets"
    };
    private static final String ROWS = """
            select s.*, c.corrected_by, l.position, l.exercise_name, l.side, l.reported, l.completion as line_completion,
                   l.stop_reason, l.pain_during, l.sets
              from session s
              left join session_correction c on c.patient_id = s.patient_id and c.session_id = s.session_id
              left join session_line l on l.patient_id = s.patient_id and l.performed_on = s.performed_on
                  and l.session_id = s.session_id
             where s.patient_id = ?
             order by s.performed_on, s.performed_at, s.session_id, l.position
            """;

    private final PatientAccess access;
    private final Database database;
    private final Audit audit;

    ExportSessions(PatientAccess access, Database database, Audit audit) {
        this.access = access;
        this.database = database;
        this.audit = audit;
    }

    /**
     * Asks whether the caller may, and puts it on record, before the first byte of an answer.
     *
     * @throws ProblemException 404 when the patient is not the caller's
     */
    @Transactional
    public void require(UUID patientId) {
        access.require(patientId);
        audit.record("READ", patientId, "sessions-export", null);
    }

    /** Row by row; a caller who reads slowly holds a connection, for ten minutes at most. */
    void write(UUID patientId, OutputStream out) {
        CsvWriter csv = new CsvWriter(out);
        QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
            csv.row(COLUMNS);
            database.each(ROWS, row -> write(csv, row), patientId);
        });
        csv.flush();
    }

    private static void write(CsvWriter csv, Row row) throws SQLException {
        csv.row(
                row.uuid("session_id"),
                row.date("performed_on"),
                row.instant("performed_at")
                        .atOffset(ZoneOffset.ofTotalSeconds(row.integer("performed_offset_seconds"))),
                row.text("zone_id"),
                row.instant("recorded_at"),
                row.text("source"),
                row.uuid("prescription_id"),
                row.integer("version"),
                row.uuid("routine_id"),
                row.uuidOrNull("corrected_by") == null ? row.text("status") : "ENTERED_IN_ERROR",
                row.number("completion"),
                row.number("relative_dose"),
                row.bool("late"),
                row.textOrNull("late_reason"),
                row.bool("superseded_version"),
                row.bool("extra"),
                row.uuidOrNull("corrects"),
                row.uuidOrNull("corrected_by"),
                row.integerOrNull("pain_before"),
                row.integerOrNull("pain_after"),
                row.integerOrNull("effort"),
                row.textOrNull("skip_reason"),
                row.textOrNull("note"),
                row.integerOrNull("position"),
                row.textOrNull("exercise_name"),
                row.textOrNull("side"),
                row.boolOrNull("reported"),
                row.numberOrNull("line_completion"),
                row.textOrNull("stop_reason"),
                row.integerOrNull("pain_during"),
                row.textOrNull("sets"));
    }
}
