package rehab.adherence.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.adherence.clinic.ClinicRecords;
import rehab.adherence.database.Database;
import rehab.adherence.database.Row;
import rehab.adherence.rule.ReviewRule;
import rehab.adherence.settings.AdherenceSettings;
import rehab.kit.audit.Audit;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.problem.ProblemException;

/** Reads how long tasks waited in the calling administrator's clinic: one statement. */
@ApplicationScoped
class ReadReviewTimes {
    private static final Period USUAL = Period.ofWeeks(12);
    private static final Period LONGEST = Period.ofYears(2);
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private static final String TIMES = """
            select rule, count(*)::int as opened, count(closed_at)::int as closed,
                   count(*) filter (where coalesce(closed_at, ?) > due_at)::int as overdue,
                   count(distinct patient_id) filter (where closed_at is not null)::int as patients,
                   percentile_cont(0.5) within group (order by extract(epoch from closed_at - opened_at) / 3600.0)
                       as median_hours
              from review_task
             where clinic_id = ? and opened_at >= ? and opened_at < ?
             group by rule order by rule
            """;

    private final CurrentCaller caller;
    private final ClinicRecords records;
    private final Database database;
    private final AdherenceSettings settings;
    private final Audit audit;
    private final Clock clock;

    ReadReviewTimes(
            CurrentCaller caller,
            ClinicRecords records,
            Database database,
            AdherenceSettings settings,
            Audit audit,
            Clock clock) {
        this.caller = caller;
        this.records = records;
        this.database = database;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * By rule.
     *
     * @throws ProblemException 400 when the days are none, more than two years or out of order
     */
    @Transactional
    public ReviewTimesView read(@Nullable LocalDate first, @Nullable LocalDate last) {
        UUID clinicId = caller.get().clinic();
        Instant now = clock.instant();
        LocalDate to = last == null ? LocalDate.ofInstant(now, ZoneOffset.UTC) : last;
        requireAround("to", to, FIRST, FIRST.plusYears(999));
        LocalDate from = first == null ? to.minus(USUAL) : first;
        requireAround("from", from, to.minus(LONGEST), to);
        audit.record("READ", null, "review-times", null);
        List<ReviewTimesView.Rule> rules =
                records.read(() -> database.list(TIMES, this::rule, now, clinicId, start(from), start(to.plusDays(1))));
        return new ReviewTimesView(from, to, rules);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static void requireAround(String field, LocalDate day, LocalDate earliest, LocalDate latest) {
        if (day.isBefore(earliest) || day.isAfter(latest)) {
            throw ProblemException.invalid(field, "Range", "must be from " + earliest + " to " + latest);
        }
    }

    private ReviewTimesView.Rule rule(Row row) throws SQLException {
        boolean isShown = row.integer("patients") >= settings.smallestGroup();
        return new ReviewTimesView.Rule(
                row.constant("rule", ReviewRule.class),
                row.integer("opened"),
                row.integer("closed"),
                row.integer("overdue"),
                isShown ? row.number("median_hours") : null);
    }
}
