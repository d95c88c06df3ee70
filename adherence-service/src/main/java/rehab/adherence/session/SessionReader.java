package rehab.adherence.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rehab.adherence.database.Database;

/** Reads sessions with their lines: two statements, however many sessions. */
@ApplicationScoped
class SessionReader {
    private static final String SESSIONS = "select s.*, c.corrected_by from session s"
            + " left join session_correction c on c.patient_id = s.patient_id and c.session_id = s.session_id"
            + " where s.patient_id = ?";
    private static final String LINES = "select l.*, exists (select from recall r where r.exercise_id = l.exercise_id"
            + " and r.last_affected >= l.exercise_revision) as recalled from session_line l where l.patient_id = ?"
            + " and l.performed_on between ? and ? and l.session_id = any(?) order by l.position";
    private static final String AFTER =
            " and s.performed_on <= ? and (s.performed_on, s.performed_at, s.session_id) < (?, ?, ?)";
    private static final String NEWEST_FIRST =
            " order by s.performed_on desc, s.performed_at desc, s.session_id desc limit ?";

    private final Database database;
    private final SessionRows rows;

    SessionReader(Database database, SessionRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** Where a page of the list ends. */
    record Position(LocalDate performedOn, OffsetDateTime performedAt, UUID sessionId) {}

    /** What is known of an id without reading its session. */
    record Key(LocalDate performedOn, String fingerprint) {}

    /** Whether the patient has a session with this id, and which. */
    Optional<Key> key(UUID patientId, UUID sessionId) {
        return database.first(
                "select performed_on, fingerprint from session_key where patient_id = ? and session_id = ?",
                row -> new Key(row.date("performed_on"), row.text("fingerprint")),
                patientId,
                sessionId);
    }

    Optional<Standing> find(UUID patientId, UUID sessionId) {
        return key(patientId, sessionId).flatMap(key -> find(patientId, sessionId, key.performedOn()));
    }

    /** The local day spares a look into every month. */
    Optional<Standing> find(UUID patientId, UUID sessionId, LocalDate performedOn) {
        List<Standing> found = database.list(
                SESSIONS + " and s.performed_on = ? and s.session_id = ?",
                rows::session,
                patientId,
                performedOn,
                sessionId);
        return withLines(patientId, found).stream().findFirst();
    }

    /** Newest first, after a position or from the start. */
    List<Standing> newestFirst(UUID patientId, @Nullable Position after, int limit) {
        if (after == null) {
            return withLines(patientId, database.list(SESSIONS + NEWEST_FIRST, rows::session, patientId, limit));
        }
        List<Standing> page = database.list(
                SESSIONS + AFTER + NEWEST_FIRST,
                rows::session,
                patientId,
                after.performedOn(),
                after.performedOn(),
                after.performedAt(),
                after.sessionId(),
                limit);
        return withLines(patientId, page);
    }

    private List<Standing> withLines(UUID patientId, List<Standing> sessions) {
        if (sessions.isEmpty()) {
            return sessions;
        }
        List<LocalDate> days = sessions.stream()
                .map(session -> session.recorded().localDate())
                .sorted()
                .toList();
        UUID[] ids =
                sessions.stream().map(session -> session.recorded().sessionId()).toArray(UUID[]::new);
        Map<UUID, List<Standing.Line>> lines = database
                .list(
                        LINES,
                        row -> Map.entry(
                                row.uuid("session_id"), new Standing.Line(rows.line(row), row.bool("recalled"))),
                        patientId,
                        days.get(0),
                        days.get(days.size() - 1),
                        ids)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return sessions.stream()
                .map(session ->
                        session.withLines(lines.getOrDefault(session.recorded().sessionId(), List.of())))
                .toList();
    }
}
