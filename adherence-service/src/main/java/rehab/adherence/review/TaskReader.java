package rehab.adherence.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rehab.adherence.database.Database;
import rehab.adherence.database.Row;
import rehab.adherence.rule.Finding;
import rehab.adherence.rule.ReviewRule;
import rehab.adherence.rule.Tier;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.etag.Etag;
import rehab.kit.problem.ProblemException;

/** Reads tasks of the calling therapist's patients: two statements, however many tasks. */
@ApplicationScoped
class TaskReader {
    private static final int EVIDENCE_SHOWN = 20;

    /** Takes the calling therapist and clinic. */
    private static final String TASKS = """
            select t.*, r.rank, m.role = 'LEAD' as mine, d.code, d.comment, d.disposed_by, d.disposed_at
              from review_task t
              join care_team_member m on m.patient_id = t.patient_id and m.therapist_id = ? and m.active
             cross join lateral (
                select array_position(array['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'], t.tier) as rank) as r
              left join review_disposition d on d.patient_id = t.patient_id and d.task_id = t.task_id
             where t.clinic_id = ?
            """;

    private static final String EVIDENCE = """
            select * from (
                select e.*, c.session_id is not null as taken_back,
                       count(*) over (partition by e.task_id)::int as found,
                       row_number() over (partition by e.task_id order by e.found_at desc, e.day desc, e.evidence_key)
                           as place
                  from review_evidence e
                  left join session_correction c on c.patient_id = e.patient_id and c.session_id = e.session_id
                 where e.patient_id = any(?) and e.task_id = any(?)) as numbered
             where place <= ? order by task_id, place
            """;

    private final Database database;
    private final EvidenceNumbers numbers;
    private final CurrentCaller caller;
    private final Clock clock;

    TaskReader(Database database, EvidenceNumbers numbers, CurrentCaller caller, Clock clock) {
        this.database = database;
        this.numbers = numbers;
        this.caller = caller;
        this.clock = clock;
    }

    /** Where a page of the ranked list ends. */
    record Ranked(int rank, Instant dueAt, UUID taskId) {}

    /** Where a page of a patient's list ends. */
    record Opened(Instant openedAt, UUID taskId) {}

    /** A task, and its place in the ranked list. */
    record Placed(ReviewTaskView task, Ranked place) {}

    private record Found(ReviewTaskView.Evidence evidence, int of) {}

    /** By tier, then due time. */
    List<Placed> ranked(TaskState state, TaskOwner owner, @Nullable Ranked after, int limit) {
        String sql = TASKS
                + (state == TaskState.OPEN ? " and t.closed_at is null" : " and t.closed_at is not null")
                + (owner == TaskOwner.MINE ? " and (m.role = 'LEAD' or t.escalated_at is not null)" : "")
                + " and (?::int is null or (r.rank, t.due_at, t.task_id) > (?, ?, ?))"
                + " order by r.rank, t.due_at, t.task_id limit ?";
        return read(
                sql,
                after == null ? null : after.rank(),
                after == null ? 0 : after.rank(),
                after == null ? Instant.EPOCH : after.dueAt(),
                after == null ? new UUID(0, 0) : after.taskId(),
                limit);
    }

    /** Of one patient, newest first. */
    List<Placed> ofPatient(UUID patientId, @Nullable Opened after, int limit) {
        String sql = TASKS + " and t.patient_id = ? and (?::boolean or (t.opened_at, t.task_id) < (?, ?))"
                + " order by t.opened_at desc, t.task_id desc limit ?";
        return read(
                sql,
                patientId,
                after == null,
                after == null ? Instant.EPOCH : after.openedAt(),
                after == null ? new UUID(0, 0) : after.taskId(),
                limit);
    }

    /**
     * One task.
     *
     * @throws ProblemException 404 when it is not of the caller's patients
     */
    ReviewTaskView require(UUID taskId) {
        return read(TASKS + " and t.task_id = ?", taskId).stream()
                .map(Placed::task)
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    /** The same, and lets nobody else close it, nor add to it, before this transaction ends. */
    ReviewTaskView requireLocked(UUID taskId) {
        database.list(
                "select task_id from review_task where task_id = ? for update", row -> row.uuid("task_id"), taskId);
        return require(taskId);
    }

    private List<Placed> read(String sql, @Nullable Object... parameters) {
        @Nullable Object[] all = new @Nullable Object[parameters.length + 2];
        all[0] = caller.get().subject();
        all[1] = caller.get().clinic();
        System.arraycopy(parameters, 0, all, 2, parameters.length);
        Instant now = clock.instant();
        List<Placed> tasks = database.list(sql, row -> placed(row, now), all);
        if (tasks.isEmpty()) {
            return tasks;
        }
        Map<UUID, List<Found>> evidence = database
                .list(
                        EVIDENCE,
                        row -> Map.entry(row.uuid("task_id"), found(row)),
                        ids(tasks, ReviewTaskView::patientId),
                        ids(tasks, ReviewTaskView::taskId),
                        EVIDENCE_SHOWN)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return tasks.stream()
                .map(placed -> new Placed(
                        with(placed.task(), evidence.getOrDefault(placed.task().taskId(), List.of())), placed.place()))
                .toList();
    }

    private static UUID[] ids(List<Placed> tasks, Function<ReviewTaskView, UUID> id) {
        return tasks.stream().map(Placed::task).map(id).distinct().toArray(UUID[]::new);
    }

    private static Placed placed(Row row, Instant now) throws SQLException {
        boolean isOpen = row.instantOrNull("closed_at") == null;
        ReviewTaskView task = new ReviewTaskView(
                row.uuid("task_id"),
                row.uuid("patient_id"),
                row.constant("rule", ReviewRule.class),
                row.constant("tier", Tier.class),
                isOpen ? TaskState.OPEN : TaskState.DONE,
                row.bool("mine"),
                row.instant("opened_at"),
                row.instant("due_at"),
                isOpen && row.instant("due_at").isBefore(now),
                row.instantOrNull("escalated_at"),
                List.of(),
                0,
                disposition(row),
                "");
        return new Placed(task, new Ranked(row.integer("rank"), task.dueAt(), task.taskId()));
    }

    private static ReviewTaskView.@Nullable Disposition disposition(Row row) throws SQLException {
        DispositionCode code = row.constantOrNull("code", DispositionCode.class);
        return code == null
                ? null
                : new ReviewTaskView.Disposition(
                        code, row.textOrNull("comment"), row.text("disposed_by"), row.instant("disposed_at"));
    }

    private Found found(Row row) throws SQLException {
        return new Found(
                new ReviewTaskView.Evidence(
                        row.constant("what", Finding.What.class),
                        row.date("day"),
                        row.uuidOrNull("prescription_id"),
                        row.uuidOrNull("routine_id"),
                        row.uuidOrNull("session_id"),
                        row.uuidOrNull("report_id"),
                        row.uuidOrNull("about_id"),
                        numbers.read(row.text("numbers")),
                        row.instant("found_at"),
                        row.bool("taken_back")),
                row.integer("found"));
    }

    /** What is seen changes with each evidence and with the end. */
    private static ReviewTaskView with(ReviewTaskView task, List<Found> evidence) {
        int count = evidence.isEmpty() ? 0 : evidence.get(0).of();
        return new ReviewTaskView(
                task.taskId(),
                task.patientId(),
                task.rule(),
                task.tier(),
                task.state(),
                task.mine(),
                task.openedAt(),
                task.dueAt(),
                task.overdue(),
                task.escalatedAt(),
                evidence.stream().map(Found::evidence).toList(),
                count,
                task.disposition(),
                Etag.of(task.taskId(), task.state(), count));
    }
}
