package rehab.kit.delivery;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import rehab.kit.job.Job;

/** Counts what is pending, for the metrics, and forgets what was acknowledged long ago. */
@ApplicationScoped
class DeliveryUpkeep implements Job {
    private static final Duration EVERY = Duration.ofSeconds(15);
    private static final Duration KEEP_DELIVERED = Duration.ofDays(7);

    private final RecurringTask<Void> task;

    DeliveryUpkeep(DeliverPending deliver, MeterRegistry metrics, Clock clock) {
        AtomicLong pending = new AtomicLong();
        Gauge.builder("rehab.delivery.pending", pending, AtomicLong::get)
                .description("Announcements not yet acknowledged by the neighbour")
                .register(metrics);
        task = Tasks.recurring("delivery-upkeep", FixedDelay.of(EVERY))
                .execute((instance, context) ->
                        pending.set(deliver.upkeep(clock.instant().minus(KEEP_DELIVERED))));
    }

    @Override
    public RecurringTask<Void> task() {
        return task;
    }
}
