package rehab.adherence.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.adherence.database.Database;
import rehab.adherence.database.Row;
import rehab.adherence.settings.AdherenceSettings;
import rehab.kit.audit.Audit;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.problem.ProblemException;

/** Counts what came of overridden safety rules in the calling administrator's clinic: one statement. */
@ApplicationScoped
class ReadRuleOutcomes {
    private static final Period USUAL = Period.ofWeeks(12);
    private static final Period LONGEST = Period.ofYears(2);
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    /** An entry that was taken back counts no more; a line that was not reported says nothing. */
    private static final String OUTCOMES = """
            select o.rule_id, count(distinct l.patient_id)::int as patients,
                   count(distinct (l.patient_id, l.session_id)) filter (where l.patient_id is not null)::int as sessions,
                   count(distinct (l.patient_id, l.session_id)) filter (where l.stop_reason = 'PAIN')::int as stops
              from rule_override o
              left join (session s
                         join session_line l on l.patient_id = s.patient_id and l.performed_on = s.performed_on
                             and l.session_id = s.session_id and l.reported)
                     on s.patient_id = o.patient_id and s.prescription_id = o.prescription_id
                    and s.version = o.version and l.line_id = o.line_id and s.performed_on between ? and ?
                    and not exists (select from session_correction c
                                     where c.patient_id = s.patient_id and c.session_id = s.session_id)
             where o.clinic_id = ?
             group by o.rule_id
             order by o.rule_id
            """;

    private final CurrentCaller caller;
    private final ClinicRecords records;
    private final Database database;
    private final AdherenceSettings settings;
    private final Audit audit;
    private final Clock clock;

    ReadRuleOutcomes(
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
     * By rule, groups of fewer than five patients suppressed.
     *
     * @throws ProblemException 400 when the days are none, more than two years or out of order
     */
    @Transactional
    public RuleOutcomesView read(@Nullable LocalDate first, @Nullable LocalDate last) {
        UUID clinicId = caller.get().clinic();
        LocalDate to = last == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : last;
        requireAround("to", to, FIRST, FIRST.plusYears(999));
        LocalDate from = first == null ? to.minus(USUAL) : first;
        requireAround("from", from, to.minus(LONGEST), to);
        SmallCells cells = new SmallCells(settings.smallestGroup());
        audit.record("READ", null, "rule-outcomes", null);
        List<RuleOutcomesView.Outcome> rules =
                records.readOutcomes(() -> database.list(OUTCOMES, row -> outcome(row, cells), from, to, clinicId));
        return new RuleOutcomesView(from, to, rules, true);
    }

    private static void requireAround(String field, LocalDate day, LocalDate earliest, LocalDate latest) {
        if (day.isBefore(earliest) || day.isAfter(latest)) {
            throw ProblemException.invalid(field, "Range", "must be from " + earliest + " to " + latest);
        }
    }

    private static RuleOutcomesView.Outcome outcome(Row row, SmallCells cells) throws SQLException {
        int patients = row.integer("patients");
        boolean isShown = patients == 0 || cells.isEnough(patients);
        return new RuleOutcomesView.Outcome(
                row.uuid("rule_id"),
                isShown ? patients : null,
                isShown ? row.integer("sessions") : null,
                isShown ? row.integer("stops") : null);
    }
}
