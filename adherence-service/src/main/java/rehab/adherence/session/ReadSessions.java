package rehab.adherence.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.adherence.access.PatientAccess;
import rehab.kit.audit.Audit;
import rehab.kit.paging.Cursor;
import rehab.kit.paging.Page;

/** Lists a patient's sessions, newest first. */
@ApplicationScoped
class ReadSessions {
    private final PatientAccess access;
    private final SessionReader reader;
    private final Audit audit;

    ReadSessions(PatientAccess access, SessionReader reader, Audit audit) {
        this.access = access;
        this.reader = reader;
        this.audit = audit;
    }

    /** One page. Sessions entered in error are in it, marked so. */
    @Transactional
    public Page<SessionView> page(UUID patientId, int limit, @Nullable String cursor) {
        access.require(patientId);
        List<Standing> rows = reader.newestFirst(patientId, position(cursor), limit + 1);
        audit.record("READ", patientId, "sessions", null);
        return Page.of(rows, limit, ReadSessions::cursor).map(SessionView::of);
    }

    private static String cursor(Standing session) {
        Recorded last = session.recorded();
        return Cursor.encode(last.localDate(), last.entry().performedAt(), last.sessionId());
    }

    private static SessionReader.@Nullable Position position(@Nullable String cursor) {
        List<String> parts = Cursor.decode(cursor, 3);
        return parts.isEmpty()
                ? null
                : new SessionReader.Position(
                        Cursor.date(parts.get(0)),
                        Cursor.time(parts.get(1)),
                        Cursor.part(parts.get(2), UUID::fromString));
    }
}
