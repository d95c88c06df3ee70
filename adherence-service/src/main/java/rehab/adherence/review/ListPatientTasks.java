package rehab.adherence.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.adherence.access.PatientAccess;
import rehab.kit.audit.Audit;
import rehab.kit.paging.Cursor;
import rehab.kit.paging.Page;
import rehab.kit.problem.ProblemException;

/** Lists the tasks about one patient, open and done, newest first. */
@ApplicationScoped
class ListPatientTasks {
    private final PatientAccess access;
    private final TaskReader tasks;
    private final Audit audit;

    ListPatientTasks(PatientAccess access, TaskReader tasks, Audit audit) {
        this.access = access;
        this.tasks = tasks;
        this.audit = audit;
    }

    /**
     * One page.
     *
     * @throws ProblemException 404 when the patient is not the caller's
     */
    @Transactional
    public Page<ReviewTaskView> page(UUID patientId, int limit, @Nullable String cursor) {
        access.require(patientId);
        List<TaskReader.Placed> rows = tasks.ofPatient(patientId, position(cursor), limit + 1);
        audit.record("READ", patientId, "review-tasks", null);
        return Page.of(rows, limit, ListPatientTasks::cursor).map(TaskReader.Placed::task);
    }

    private static String cursor(TaskReader.Placed last) {
        return Cursor.encode(last.task().openedAt(), last.task().taskId());
    }

    private static TaskReader.@Nullable Opened position(@Nullable String cursor) {
        List<String> parts = Cursor.decode(cursor, 2);
        return parts.isEmpty()
                ? null
                : new TaskReader.Opened(Cursor.instant(parts.get(0)), Cursor.part(parts.get(1), UUID::fromString));
    }
}
