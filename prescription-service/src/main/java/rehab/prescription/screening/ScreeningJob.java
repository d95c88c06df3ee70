package rehab.prescription.screening;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.context.ApplicationScoped;
import rehab.kit.job.Job;
import rehab.prescription.safety.Moment;

/** Looks for due patients again and again: each patient's day begins at another time. */
@ApplicationScoped
class ScreeningJob implements Job {
    private final RecurringTask<Void> task;

    ScreeningJob(ScreenDue screen, ScreeningSchedule schedule) {
        this.task = Tasks.recurring("screening", FixedDelay.of(schedule.every()))
                .execute((instance, context) -> screen.screen(Moment.RULES));
    }

    @Override
    public RecurringTask<Void> task() {
        return task;
    }
}
