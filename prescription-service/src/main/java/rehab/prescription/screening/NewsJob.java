package rehab.prescription.screening;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import rehab.kit.job.Job;
import rehab.prescription.safety.Moment;

/** Looks for due patients as soon as there is news. What fails here is found by the next ordinary look. */
@ApplicationScoped
class NewsJob implements Job {
    private final OneTimeTask<String> task;

    NewsJob(ScreenDue screen) {
        this.task = Tasks.oneTime("screening-news", String.class)
                .execute((instance, context) -> screen.screen(Moment.valueOf(instance.getData())));
    }

    @Override
    public OneTimeTask<String> task() {
        return task;
    }

    TaskInstance<String> because(UUID newsId, Moment moment) {
        return task.instance(newsId.toString(), moment.name());
    }
}
