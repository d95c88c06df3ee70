package rehab.prescription.plan;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import rehab.kit.job.Job;

/**
 * Completes prescriptions whose last day is over. Days end at any hour, by the patient's time zone, so it looks four times an
 * hour; nothing depends on when it does, for the days after the last one do not count anyway.
 */
@ApplicationScoped
class CompletePastEnd implements Job {
    private static final Duration EVERY = Duration.ofMinutes(15);

    private final RecurringTask<Void> task;

    CompletePastEnd(PastTheirEnd prescriptions) {
        this.task = Tasks.recurring("complete-prescriptions", FixedDelay.of(EVERY))
                .execute((instance, context) -> prescriptions.complete());
    }

    @Override
    public Task<?> task() {
        return task;
    }
}
