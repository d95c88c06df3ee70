package rehab.adherence.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import rehab.adherence.database.Database;
import rehab.adherence.database.Row;
import rehab.adherence.figure.LoggedSession;
import rehab.adherence.figure.Plan;
import rehab.adherence.figure.SessionStatus;
import rehab.adherence.plan.Plans;
import rehab.adherence.rule.History;
import rehab.adherence.rule.Noted;
import rehab.adherence.rule.SeenSession;

/** Reads what rules look at, with as many statements for a hundred patients as for one. */
@ApplicationScoped
public class PatientHistories {
    /** What a clinician wrote from paper is no comment of the patient. */
    private static final String SESSIONS = """
            select s.patient_id, s.session_id, s.prescription_id, s.routine_id, s.performed_on, s.status, s.relative_dose,
                   s.late, s.pain_before, s.pain_after, s.recorded_at, c.recorded_at as taken_back_at,
                   s.symptoms is not null as told,
                   (s.note is not null and s.source <> 'CLINICIAN_FROM_PAPER') as commented,
                   (select max(l.pain_during)::int from session_line l where l.patient_id = s.patient_id
                       and l.performed_on = s.performed_on and l.session_id = s.session_id) as pain_during
              from session s
              left join session_correction c on c.patient_id = s.patient_id and c.session_id = s.session_id
             where s.patient_id = any(?) and s.performed_on >= ?
            """;

    private static final String LAST_BEFORE = """
            select p.id as patient_id, last.performed_on
              from unnest(?) as p(id)
             cross join lateral (
                select s.performed_on from session s
                 where s.patient_id = p.id and s.performed_on < ?
                   and not exists (select from session_correction c
                                    where c.patient_id = s.patient_id and c.session_id = s.session_id)
                 order by s.performed_on desc limit 1) as last
            """;

    private final Database database;
    private final Plans plans;
    private final NotedReader noted;

    PatientHistories(Database database, Plans plans, NotedReader noted) {
        this.database = database;
        this.plans = plans;
        this.noted = noted;
    }

    /**
     * What is recorded of these patients.
     *
     * @param firstDay the first local day of which sessions are needed
     */
    public Map<UUID, History> of(Collection<UUID> patientIds, LocalDate firstDay) {
        UUID[] ids = patientIds.toArray(UUID[]::new);
        Map<UUID, Plan> ordered = plans.of(patientIds, firstDay);
        Map<UUID, List<SeenSession>> sessions =
                database.list(SESSIONS, row -> Map.entry(row.uuid("patient_id"), session(row)), ids, firstDay).stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Map<UUID, Noted> beside = noted.of(ids, firstDay);
        Map<UUID, LocalDate> lastBefore = database
                .list(LAST_BEFORE, row -> Map.entry(row.uuid("patient_id"), row.date("performed_on")), ids, firstDay)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return patientIds.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> new History(
                                ordered.getOrDefault(id, Plan.none()),
                                firstDay,
                                sessions.getOrDefault(id, List.of()),
                                beside.getOrDefault(id, Noted.NOTHING),
                                lastBefore.get(id))));
    }

    private static SeenSession session(Row row) throws SQLException {
        return new SeenSession(
                row.uuid("session_id"),
                new LoggedSession(
                        row.uuid("prescription_id"),
                        row.uuid("routine_id"),
                        row.date("performed_on"),
                        row.constant("status", SessionStatus.class),
                        row.number("relative_dose"),
                        row.bool("late"),
                        row.integerOrNull("pain_before"),
                        row.integerOrNull("pain_after")),
                row.integerOrNull("pain_during"),
                row.bool("told"),
                row.bool("commented"),
                row.instant("recorded_at"),
                row.instantOrNull("taken_back_at"));
    }
}
