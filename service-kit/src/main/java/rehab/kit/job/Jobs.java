package rehab.kit.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/** Runs the service's jobs and takes new ones, in the caller's transaction. */
@ApplicationScoped
public class Jobs {
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED_HEARTBEATS = 4;
    private static final int THREADS = 4;

    private final Scheduler scheduler;

    Jobs(DataSource database, @Any Instance<Job> jobs) {
        List<Task<?>> tasks = jobs.stream().<Task<?>>map(Job::task).toList();
        List<RecurringTask<?>> recurring = tasks.stream()
                .filter(RecurringTask.class::isInstance)
                .<RecurringTask<?>>map(task -> (RecurringTask<?>) task)
                .toList();
        this.scheduler = Scheduler.create(
                        database,
                        tasks.stream()
                                .filter(task -> !(task instanceof RecurringTask))
                                .toList())
                .startTasks(recurring)
                .threads(THREADS)
                .pollingInterval(POLL)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .failureLogging(LogLevel.DEBUG, false)
                .shutdownMaxWait(Duration.ofSeconds(3))
                .build();
    }

    void start(@Observes StartupEvent event) {
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent event) {
        scheduler.stop();
    }

    /** Adds a job to be run as soon as the current transaction has committed; not at all if it does not. */
    public <T> void add(TaskInstance<T> instance) {
        scheduler.scheduleIfNotExists(instance, Instant.EPOCH);
    }

    /** As {@link #add}, for any number of jobs that are new, in a few round trips. */
    public <T> void addAll(List<TaskInstance<T>> instances) {
        scheduler.scheduleBatch(List.<TaskInstance<?>>copyOf(instances), Instant.EPOCH);
    }

    /** Looks for due jobs now instead of at the next poll. */
    public void wake() {
        scheduler.triggerCheckForDueExecutions();
    }
}
