package rehab.adherence.reminder;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import rehab.kit.job.Job;

/** Looks for patients to be reminded, again and again: each has another time. */
@ApplicationScoped
class ReminderJob implements Job {
    private static final Duration EVERY = Duration.ofSeconds(20);

    private final RecurringTask<Void> task;

    ReminderJob(RemindDue remind) {
        this.task = Tasks.recurring("reminders", FixedDelay.of(EVERY)).execute((instance, context) -> {
            remind.remindAll();
            remind.forgetOld();
        });
    }

    @Override
    public RecurringTask<Void> task() {
        return task;
    }
}
