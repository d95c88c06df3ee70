package rehab.adherence.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import rehab.adherence.database.Database;
import rehab.adherence.database.Row;
import rehab.adherence.database.RowReader;
import rehab.adherence.figure.LocalDay;
import rehab.adherence.rule.Flare;
import rehab.adherence.rule.Noted;
import rehab.adherence.rule.RecalledLine;
import rehab.adherence.rule.RedFlag;
import rehab.adherence.rule.ToldSymptom;
import rehab.adherence.rule.WaitingProposal;

/** Reads what rules look at beside sessions: five statements, however many patients. */
@ApplicationScoped
class NotedReader {
    /** A day more than asked for is harmless: zones differ by little more. */
    private static final String SYMPTOMS = """
            select r.patient_id, r.report_id, r.noticed_at, r.recorded_at, p.time_zone
              from symptom_report r join patient p on p.patient_id = r.patient_id
             where r.patient_id = any(?) and r.noticed_at >= ?
            """;

    private static final String RED_FLAGS = """
            select a.patient_id, a.answer_id, a.prescription_id, a.answered_at, p.time_zone
              from red_flag_answer a join patient p on p.patient_id = a.patient_id
             where a.patient_id = any(?) and a.holds and a.answered_at >= ?
            """;

    private static final String FLARES = """
            select f.patient_id, f.session_id, s.prescription_id, s.routine_id, s.performed_on, f.pain, f.answered_at
              from session_follow_up f
              join session_key k on k.patient_id = f.patient_id and k.session_id = f.session_id
              join session s on s.patient_id = k.patient_id and s.performed_on = k.performed_on
                            and s.session_id = k.session_id
             where f.patient_id = any(?) and f.settled = 'WORSE' and f.answered_at >= ?
            """;

    private static final String PROPOSALS = """
            select p.patient_id, p.proposal_id, p.prescription_id, p.last_day, p.made_at, o.received_at
              from progression_proposal p
              left join proposal_outcome o on o.patient_id = p.patient_id and o.prescription_id = p.prescription_id
                                          and o.proposal_id = p.proposal_id
             where p.patient_id = any(?) and (o.received_at is null or o.received_at >= ?)
             order by p.made_at, p.proposal_id
            """;

    private static final String RECALLED = """
            select o.patient_id, r.recall_id, o.prescription_id, o.version, o.line_id, r.received_at, p.time_zone
              from ordered_exercise o
              join recall r on r.exercise_id = o.exercise_id and o.revision <= r.last_affected
                           and (r.clinic_id is null or r.clinic_id = o.clinic_id)
              join patient p on p.patient_id = o.patient_id
             where o.patient_id = any(?)
             order by r.received_at, r.recall_id, o.prescription_id, o.line_id
            """;

    private final Database database;

    NotedReader(Database database) {
        this.database = database;
    }

    /**
     * What is recorded of these patients.
     *
     * @param firstDay the first local day that matters
     */
    Map<UUID, Noted> of(UUID[] patientIds, LocalDate firstDay) {
        Instant start = firstDay.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        Map<UUID, List<ToldSymptom>> symptoms = read(SYMPTOMS, NotedReader::symptom, patientIds, start);
        Map<UUID, List<RedFlag>> redFlags = read(RED_FLAGS, NotedReader::redFlag, patientIds, start);
        Map<UUID, List<Flare>> flares = read(FLARES, NotedReader::flare, patientIds, start);
        Map<UUID, List<WaitingProposal>> proposals = read(PROPOSALS, NotedReader::proposal, patientIds, start);
        Map<UUID, List<RecalledLine>> recalled = read(RECALLED, NotedReader::recalled, new Object[] {patientIds});
        return Arrays.stream(patientIds)
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> new Noted(
                                symptoms.getOrDefault(id, List.of()),
                                redFlags.getOrDefault(id, List.of()),
                                flares.getOrDefault(id, List.of()),
                                proposals.getOrDefault(id, List.of()),
                                recalled.getOrDefault(id, List.of()))));
    }

    private <T> Map<UUID, List<T>> read(String sql, RowReader<T> reader, Object... parameters) {
        return database.list(sql, row -> Map.entry(row.uuid("patient_id"), reader.read(row)), parameters).stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static LocalDate day(Row row, Instant at) throws SQLException {
        return LocalDay.at(at, ZoneId.of(row.text("time_zone"))).date();
    }

    private static ToldSymptom symptom(Row row) throws SQLException {
        return new ToldSymptom(row.uuid("report_id"), day(row, row.instant("noticed_at")), row.instant("recorded_at"));
    }

    private static RedFlag redFlag(Row row) throws SQLException {
        Instant at = row.instant("answered_at");
        return new RedFlag(row.uuid("answer_id"), row.uuid("prescription_id"), day(row, at), at);
    }

    private static Flare flare(Row row) throws SQLException {
        return new Flare(
                row.uuid("session_id"),
                row.uuid("prescription_id"),
                row.uuid("routine_id"),
                row.date("performed_on"),
                row.integerOrNull("pain"),
                row.instant("answered_at"));
    }

    private static WaitingProposal proposal(Row row) throws SQLException {
        return new WaitingProposal(
                row.uuid("proposal_id"),
                row.uuid("prescription_id"),
                row.date("last_day"),
                row.instant("made_at"),
                row.instantOrNull("received_at"));
    }

    private static RecalledLine recalled(Row row) throws SQLException {
        Instant at = row.instant("received_at");
        return new RecalledLine(
                row.uuid("recall_id"),
                row.uuid("prescription_id"),
                row.integer("version"),
                row.uuid("line_id"),
                day(row, at),
                at);
    }
}
