package rehab.adherence.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

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
                        Cursor.part(parts.get(0), ReadSessions::date),
                        Cursor.part(parts.get(1), ReadSessions::time),
                        Cursor.part(parts.get(2), UUID::fromString));
    }

    private static LocalDate date(String part) {
        LocalDate date = LocalDate.parse(part);
        requireYear(date.getYear());
        return date;
    }

    private static OffsetDateTime time(String part) {
        OffsetDateTime time = OffsetDateTime.parse(part);
        requireYear(time.getYear());
        return time;
    }

    /** Java knows dates that PostgreSQL does not. */
    private static void requireYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("No session has been logged in the year " + year);
        }
    }
}
