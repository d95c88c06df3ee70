package rehab.kit.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import rehab.kit.problem.ProblemException;

/** What every receiver of an announcement asks of it, beyond the form of its fields. */
public final class Announced {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate END = LocalDate.of(3000, 1, 1);

    private Announced() {}

    /**
     * An announcement is of what its address names.
     *
     * @throws ProblemException 400 naming the field when the address says another than the body
     */
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
        if (date != null) {
            requireWithin(field, !date.isBefore(FIRST) && date.isBefore(END));
        }
    }

    /** As for a date, of the moment's date in UTC. */
    public static void requireStorable(String field, @Nullable Instant at) {
        if (at != null) {
            // Compared as moments: the last ones that Java knows have no date.
            requireWithin(
                    field,
                    !at.isBefore(FIRST.atStartOfDay().toInstant(ZoneOffset.UTC))
                            && at.isBefore(END.atStartOfDay().toInstant(ZoneOffset.UTC)));
        }
    }

    private static void requireWithin(String field, boolean within) {
        if (!within) {
            throw ProblemException.invalid(field, "Range", "must be in the years 2000 to 2999");
        }
    }
}
