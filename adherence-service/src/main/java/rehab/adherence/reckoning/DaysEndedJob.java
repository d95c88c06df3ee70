package rehab.adherence.reckoning;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import rehab.kit.job.Job;

/** Looks for ended days, again and again: each patient's ends at another time. */
@ApplicationScoped
class DaysEndedJob implements Job {
    private static final Duration EVERY = Duration.ofMinutes(5);

    private final RecurringTask<Void> task;

    DaysEndedJob(SayDaysEnded ended) {
        this.task = Tasks.recurring("days-ended", FixedDelay.of(EVERY)).execute((instance, context) -> ended.say());
    }

    @Override
    public RecurringTask<Void> task() {
        return task;
    }
}
