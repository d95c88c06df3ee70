package rehab.kit.delivery;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import rehab.kit.job.Job;

/** Counts what is pending, for the metrics, and forgets what was acknowledged long ago. */
@ApplicationScoped
class DeliveryUpkeep implements Job {
    private static final Duration EVERY = Duration.ofSeconds(15);
    private static final Duration KEEP_DELIVERED = Duration.ofDays(7);

    private final RecurringTask<Void> task;
    private final Clock clock;
    private volatile Deliveries.Backlog backlog = new Deliveries.Backlog(0, 0, null);

    DeliveryUpkeep(DeliverPending deliver, MeterRegistry metrics, Clock clock) {
        this.clock = clock;
        this.task = Tasks.recurring("delivery-upkeep", FixedDelay.of(EVERY))
                .execute((instance, context) ->
                        backlog = deliver.upkeep(clock.instant().minus(KEEP_DELIVERED)));
        Gauge.builder("rehab.delivery.pending", () -> backlog.count())
                .description("Announcements not yet acknowledged by the neighbour")
                .register(metrics);
        Gauge.builder("rehab.delivery.refused", () -> backlog.refused())
                .description("Announcements that the neighbour refuses: a defect, and what comes after them waits")
                .register(metrics);
        Gauge.builder("rehab.delivery.oldest", this::oldestSeconds)
                .description("How long the oldest announcement has been waiting")
                .baseUnit("seconds")
                .register(metrics);
    }

    private long oldestSeconds() {
        Instant oldest = backlog.oldest();
        return oldest == null ? 0 : Duration.between(oldest, clock.instant()).toSeconds();
    }

    @Override
    public RecurringTask<Void> task() {
        return task;
    }
}
