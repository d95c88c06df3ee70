package rehab.adherence.reckoning;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import rehab.kit.job.Job;

/** Reckons what is due, again and again. */
@ApplicationScoped
class ReckoningJob implements Job {
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final RecurringTask<Void> task;

    ReckoningJob(ReckonDue reckon) {
        this.task =
                Tasks.recurring("reckoning", FixedDelay.of(EVERY)).execute((instance, context) -> reckon.reckonAll());
    }

    @Override
    public RecurringTask<Void> task() {
        return task;
    }
}
