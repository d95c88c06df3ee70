package rehab.kit.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import rehab.kit.problem.ProblemException;

/** What every receiver of an announcement asks of it, beyond the form of its fields. */
public final class Announced {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    private Announced() {}

    /** @throws ProblemException 400 naming the field when the address says another than the body */
    public static void requireSame(String field, Object inPath, Object inBody) {
        if (!inPath.equals(inBody)) {
            throw ProblemException.invalid(field, "Path", "is not the one in the address");
        }
    }

    /**
     * Java knows dates that PostgreSQL does not.
     *
     * @throws ProblemException 400 naming the field when the date is not in the years 2000 to 2999
     */
    public static void requireStorable(String field, @Nullable LocalDate date) {
        if (date != null && (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR)) {
            throw ProblemException.invalid(field, "Range", "must be in the years " + FIRST_YEAR + " to " + LAST_YEAR);
        }
    }

    /** As for a date, of the moment's date in UTC. */
    public static void requireStorable(String field, @Nullable Instant at) {
        requireStorable(field, at == null ? null : LocalDate.ofInstant(at, ZoneOffset.UTC));
    }
}
