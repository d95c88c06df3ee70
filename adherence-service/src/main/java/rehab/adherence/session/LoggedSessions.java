package rehab.adherence.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import rehab.adherence.database.Database;
import rehab.adherence.database.Row;
import rehab.adherence.figure.LoggedSession;
import rehab.adherence.figure.SessionStatus;

/** Reads sessions as figures need them: those that stand, oldest first, one statement however many patients. */
@ApplicationScoped
public class LoggedSessions {
    private static final String STANDING = " and not exists (select 1 from session_correction c"
            + " where c.patient_id = s.patient_id and c.session_id = s.session_id)";
    private static final String BETWEEN = "select patient_id, prescription_id, routine_id, performed_on, status,"
            + " relative_dose, late, pain_before, pain_after from session s"
            + " where patient_id = any(?) and performed_on between ? and ?" + STANDING
            + " order by performed_on, performed_at, session_id";
    private static final String LAST = "select p.id as patient_id, last.performed_on from unnest(?) as p(id)"
            + " cross join lateral (select s.performed_on from session s where s.patient_id = p.id" + STANDING
            + " order by s.performed_on desc limit 1) as last";

    private final Database database;

    LoggedSessions(Database database) {
        this.database = database;
    }

    /** Of each patient who has any, the sessions of these local days. */
    public Map<UUID, List<LoggedSession>> between(Collection<UUID> patientIds, LocalDate from, LocalDate to) {
        return database
                .list(
                        BETWEEN,
                        row -> Map.entry(row.uuid("patient_id"), session(row)),
                        patientIds.toArray(UUID[]::new),
                        from,
                        to)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The sessions of one patient on these local days. */
    public List<LoggedSession> of(UUID patientId, LocalDate from, LocalDate to) {
        return between(List.of(patientId), from, to).getOrDefault(patientId, List.of());
    }

    /** Of each patient who ever logged anything, skips included, the last local day. */
    public Map<UUID, LocalDate> lastDays(Collection<UUID> patientIds) {
        return database
                .list(LAST, row -> Map.entry(row.uuid("patient_id"), row.date("performed_on")), (Object)
                        patientIds.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static LoggedSession session(Row row) throws SQLException {
        return new LoggedSession(
                row.uuid("prescription_id"),
                row.uuid("routine_id"),
                row.date("performed_on"),
                row.constant("status", SessionStatus.class),
                row.number("relative_dose"),
                row.bool("late"),
                row.integerOrNull("pain_before"),
                row.integerOrNull("pain_after"));
    }
}
