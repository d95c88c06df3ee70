package rehab.adherence.review;

import java.time.DateTimeException;
import java.time.Instant;

/** A time in a cursor. */
final class TaskTime {
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2999-12-31T23:59:59Z");

    private TaskTime() {}

    /** Java knows times that PostgreSQL does not. */
    static Instant read(String part) {
        Instant time = Instant.parse(part);
        if (time.isBefore(FIRST) || time.isAfter(LAST)) {
            throw new DateTimeException("No task is of " + time);
        }
        return time;
    }
}
