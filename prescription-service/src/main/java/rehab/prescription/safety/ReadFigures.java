package rehab.prescription.safety;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.audit.Audit;
import rehab.kit.problem.ProblemException;

/** Counts per rule how often it was broken and what became of it, in one statement and without a word about anybody. */
@ApplicationScoped
class ReadFigures {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int DAYS = 90;
    private static final int MAX_DAYS = 1100;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private final EntityManager database;
    private final Audit audit;
    private final Clock clock;

    ReadFigures(EntityManager database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * By the day, in UTC, on which something was found first.
     *
     * @param from first day; 90 days before {@code to} when null
     * @param to last day; today when null
     * @throws ProblemException 400 for days that cannot be, or more than 1100 of them
     */
    @Transactional
    RuleFigures read(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate last = Objects.requireNonNullElse(to, today);
        LocalDate first = Objects.requireNonNullElseGet(from, () -> last.minusDays(DAYS));
        if (last.isAfter(today.plusDays(1))) {
            throw ProblemException.invalid("to", "Range", "must not be in the future");
        }
        if (first.isAfter(last) || first.isBefore(FIRST) || first.isBefore(last.minusDays(MAX_DAYS))) {
            throw ProblemException.invalid("from", "Range", "must be before to, by at most " + MAX_DAYS + " days");
        }
        audit.record("READ", null, "SAFETY_FIGURES", null);
        return new RuleFigures(first, last, rows(start(first), start(last.plusDays(1))));
    }

    @SuppressWarnings("unchecked") // a native query does not carry its type
    private List<RuleFigures.OfRule> rows(Instant from, Instant until) {
        List<Tuple> rows = database.createNativeQuery(
                        "select rule_id, fired, prescriptions, overridden, still_open, cast(reasons as text) as reasons"
                                + " from safety_figures(:from, :until)",
                        Tuple.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
        return rows.stream()
                .map(row -> new RuleFigures.OfRule(
                        row.get("rule_id", UUID.class),
                        row.get("fired", Long.class),
                        row.get("prescriptions", Long.class),
                        row.get("overridden", Long.class),
                        row.get("still_open", Long.class),
                        reasons(row.get("reasons", String.class))))
                .toList();
    }

    private static List<RuleFigures.Given> reasons(String json) {
        try {
            return List.of(JSON.readValue(json, RuleFigures.Given[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
