package rehab.adherence.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.audit.Audit;
import rehab.kit.paging.Cursor;
import rehab.kit.paging.Page;

/** Lists what the calling therapist must look at, the most pressing first. */
@ApplicationScoped
class ListReviewTasks {
    private final TaskReader tasks;
    private final Audit audit;

    ListReviewTasks(TaskReader tasks, Audit audit) {
        this.tasks = tasks;
        this.audit = audit;
    }

    /** One page, by tier and then by due time. */
    @Transactional
    public Page<ReviewTaskView> page(TaskState state, TaskOwner owner, int limit, @Nullable String cursor) {
        List<TaskReader.Placed> rows = tasks.ranked(state, owner, position(cursor), limit + 1);
        audit.record("READ", null, "review-tasks", null);
        return Page.of(rows, limit, ListReviewTasks::cursor).map(TaskReader.Placed::task);
    }

    private static String cursor(TaskReader.Placed last) {
        return Cursor.encode(
                last.place().rank(), last.place().dueAt(), last.place().taskId());
    }

    private static TaskReader.@Nullable Ranked position(@Nullable String cursor) {
        List<String> parts = Cursor.decode(cursor, 3);
        return parts.isEmpty()
                ? null
                : new TaskReader.Ranked(
                        Cursor.part(parts.get(0), Integer::valueOf),
                        Cursor.instant(parts.get(1)),
                        Cursor.part(parts.get(2), UUID::fromString));
    }
}
