package rehab.adherence.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import rehab.adherence.database.Database;
import rehab.adherence.database.Row;
import rehab.adherence.figure.LineSession;
import rehab.adherence.figure.PrescribedLine;
import rehab.adherence.figure.Side;

/** Reads the lines of attended sessions that stand, as figures need them, in one statement. */
@ApplicationScoped
public class LoggedLines {
    private static final String BETWEEN = "select s.prescription_id, s.routine_id, l.line_id, l.exercise_name,"
            + " l.performed_on, l.side, l.dose, l.pain_during, l.sets from session s"
            + " join session_line l on l.patient_id = s.patient_id and l.performed_on = s.performed_on"
            + " and l.session_id = s.session_id"
            + " where s.patient_id = ? and s.status <> 'SKIPPED'"
            + " and s.performed_on between ? and ? and l.performed_on between ? and ?"
            + " and not exists (select from session_correction c"
            + " where c.patient_id = s.patient_id and c.session_id = s.session_id)"
            + " order by s.performed_on, s.performed_at, s.session_id, l.position";

    private final Database database;
    private final SessionJson json;

    LoggedLines(Database database, SessionJson json) {
        this.database = database;
        this.json = json;
    }

    /** Of one patient on these local days, oldest first. */
    public List<LineSession> of(UUID patientId, LocalDate from, LocalDate to) {
        return database.list(BETWEEN, this::line, patientId, from, to, from, to);
    }

    private LineSession line(Row row) throws SQLException {
        return new LineSession(
                row.uuid("prescription_id"),
                row.uuid("routine_id"),
                row.text("exercise_name"),
                row.date("performed_on"),
                new PrescribedLine(
                        row.uuid("line_id"), json.dose(row.text("dose")).toDose(), row.constant("side", Side.class)),
                row.integerOrNull("pain_during"),
                json.sets(row.text("sets")).stream().map(SetEntry::toSet).toList());
    }
}
