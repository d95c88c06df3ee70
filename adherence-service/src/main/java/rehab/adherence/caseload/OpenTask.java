package rehab.adherence.caseload;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import rehab.adherence.rule.ReviewRule;
import rehab.adherence.rule.Tier;

/**
 * A review task that a clinician has still to look at.
 *
 * @param tier as it was when the task was opened
 * @param overdue whether it was due before now
 */
@Schema(
        name = "CaseloadTask",
        requiredProperties = {"taskId", "rule", "tier", "dueAt", "overdue"})
record OpenTask(UUID taskId, ReviewRule rule, Tier tier, Instant dueAt, boolean overdue) {
    /** By tier, then what is overdue, then what is due sooner. */
    static final Comparator<OpenTask> MOST_PRESSING = Comparator.comparing(OpenTask::tier)
            .thenComparing(task -> !task.overdue())
            .thenComparing(OpenTask::dueAt)
            .thenComparing(OpenTask::rule);
}
