package rehab.kit.delivery;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;
import rehab.kit.job.Job;

/** One persistent job per announcement, tried again until the neighbour acknowledges. */
@ApplicationScoped
class DeliveryWorker implements Job {
    private static final Logger LOG = Logger.getLogger(DeliveryWorker.class);
    private static final Duration FIRST_RETRY = Duration.ofMillis(500);
    private static final Duration SLOWEST_RETRY = Duration.ofSeconds(5);
    private static final Duration SLOWEST_WHEN_REFUSED = Duration.ofMinutes(5);
    private static final int MAX_DOUBLINGS = 10;

    private final DeliverPending deliver;
    private final OneTimeTask<String> task;

    DeliveryWorker(DeliverPending deliver) {
        this.deliver = deliver;
        this.task = Tasks.oneTime("deliver", String.class)
                .onFailure(DeliveryWorker::retry)
                .execute((instance, context) -> deliver(instance));
    }

    @Override
    public OneTimeTask<String> task() {
        return task;
    }

    TaskInstance<String> instance(UUID id, String orderKey) {
        return task.instance(id.toString(), orderKey);
    }

    private void deliver(TaskInstance<String> instance) {
        try {
            deliver.upTo(UUID.fromString(instance.getId()), instance.getData());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Courier.NotDelivered("stopped while sending");
        }
    }

    private static void retry(ExecutionComplete failed, ExecutionOperations<String> operations) {
        Throwable cause = failed.getCause().orElse(null);
        boolean refused = cause instanceof Courier.Refused;
        Duration slowest = refused ? SLOWEST_WHEN_REFUSED : SLOWEST_RETRY;
        int failures = failed.getExecution().consecutiveFailures;
        Duration wait = FIRST_RETRY.multipliedBy(1L << Math.min(failures, MAX_DOUBLINGS));
        Duration bounded = wait.compareTo(slowest) > 0 ? slowest : wait;
        String message = cause == null ? "no cause" : cause.getMessage();
        if (refused) {
            LOG.errorf("Not wanted, again in %s, and what comes after it waits: %s", bounded, message);
        } else {
            LOG.infof("Not delivered, again in %s: %s", bounded, message);
        }
        operations.reschedule(failed, failed.getTimeDone().plus(bounded));
    }
}
