package rehab.adherence.review;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import rehab.kit.job.Job;

/** Looks for overdue tasks, again and again. */
@ApplicationScoped
class EscalationJob implements Job {
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final RecurringTask<Void> task;

    EscalationJob(EscalateOverdue overdue) {
        this.task = Tasks.recurring("review-escalation", FixedDelay.of(EVERY))
                .execute((instance, context) -> overdue.escalate());
    }

    @Override
    public RecurringTask<Void> task() {
        return task;
    }
}
