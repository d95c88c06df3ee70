package rehab.adherence.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.adherence.database.Database;
import rehab.adherence.problem.AdherenceProblem;
import rehab.kit.audit.Audit;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.etag.Etag;
import rehab.kit.idempotency.Idempotency;
import rehab.kit.problem.ProblemException;

/**
 * Closes a task with what a clinician made of it. Nothing else changes: a prescription that a symptom put on hold stays on
 * hold until a clinician resumes it.
 */
@ApplicationScoped
class DisposeTask {
    private final TaskReader tasks;
    private final Database database;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Audit audit;
    private final Clock clock;

    DisposeTask(
            TaskReader tasks,
            Database database,
            Idempotency idempotency,
            CurrentCaller caller,
            Audit audit,
            Clock clock) {
        this.tasks = tasks;
        this.database = database;
        this.idempotency = idempotency;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Closes it.
     *
     * @param ifMatch the etag of the task as the clinician saw it
     * @throws ProblemException 404 when there is no such task of the caller's patients; 400 for OTHER without a comment; 409
     *     when it was closed before; 412 when evidence was added since it was seen
     */
    @Transactional
    public ReviewTaskView dispose(
            UUID taskId, @Nullable String ifMatch, @Nullable String key, DispositionEntry disposition) {
        tasks.require(taskId);
        disposition.requireSayable();
        idempotency.once(
                "dispose-review-task " + taskId,
                key,
                disposition,
                UUID.class,
                () -> close(taskId, ifMatch, disposition));
        return tasks.require(taskId);
    }

    private UUID close(UUID taskId, @Nullable String ifMatch, DispositionEntry disposition) {
        ReviewTaskView task = tasks.requireLocked(taskId);
        if (task.state() == TaskState.DONE) {
            throw new ProblemException(AdherenceProblem.TASK_DONE, "Read the task again to see what was made of it.");
        }
        Etag.requireMatch(ifMatch, task.etag());
        Instant now = clock.instant();
        database.update(
                "insert into review_disposition (patient_id, task_id, clinic_id, code, comment, disposed_by, disposed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                task.patientId(),
                taskId,
                caller.get().clinic(),
                disposition.code(),
                disposition.comment(),
                caller.get().subject(),
                now);
        database.update(
                "update review_task set closed_at = ? where patient_id = ? and task_id = ?",
                now,
                task.patientId(),
                taskId);
        audit.record("CHANGE", task.patientId(), "review-task", taskId);
        return taskId;
    }
}
