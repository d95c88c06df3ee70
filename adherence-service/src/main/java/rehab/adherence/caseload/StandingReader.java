package rehab.adherence.caseload;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rehab.adherence.database.Database;
import rehab.adherence.database.Row;
import rehab.adherence.rule.ReviewRule;
import rehab.adherence.rule.Tier;

/** Reads where patients stand now: one statement, with two looks into an index for each patient. */
@ApplicationScoped
class StandingReader {
    static final String STANDING = """
            select p.id as patient_id, last.performed_on, coalesce(open.tasks, '[]'::json) as tasks
              from unnest(?) as p(id)
              left join lateral (
                select s.performed_on from session s
                 where s.patient_id = p.id
                   and not exists (select from session_correction c
                                    where c.patient_id = s.patient_id and c.session_id = s.session_id)
                 order by s.performed_on desc limit 1) as last on true
              left join lateral (
                select json_agg(json_build_object('taskId', t.task_id, 'rule', t.rule, 'tier', t.tier,
                                                  'dueAt', extract(epoch from t.due_at))) as tasks
                  from review_task t where t.patient_id = p.id and t.closed_at is null) as open on true
            """;
    private static final TypeReference<List<Stored>> TASKS = new TypeReference<>() {};

    private final Database database;
    private final ObjectMapper json;

    StandingReader(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Where one patient stands.
     *
     * @param lastDay local day of the last entry ever; null when there is none
     * @param tasks open, the most pressing first
     */
    record Standing(@Nullable LocalDate lastDay, List<OpenTask> tasks) {
        static final Standing NOTHING = new Standing(null, List.of());
    }

    private record Stored(UUID taskId, ReviewRule rule, Tier tier, Instant dueAt) {
        OpenTask at(Instant now) {
            return new OpenTask(taskId, rule, tier, dueAt, dueAt.isBefore(now));
        }
    }

    Map<UUID, Standing> of(List<UUID> patientIds, Instant now) {
        return database
                .list(STANDING, row -> Map.entry(row.uuid("patient_id"), standing(row, now)), (Object)
                        patientIds.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Standing standing(Row row, Instant now) throws SQLException {
        List<OpenTask> tasks = read(row.text("tasks")).stream()
                .map(task -> task.at(now))
                .sorted(OpenTask.MOST_PRESSING)
                .toList();
        return new Standing(row.dateOrNull("performed_on"), tasks);
    }

    private List<Stored> read(String tasks) {
        try {
            return json.readValue(tasks, TASKS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
