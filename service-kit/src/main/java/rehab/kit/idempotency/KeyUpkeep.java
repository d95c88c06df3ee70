package rehab.kit.idempotency;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import rehab.kit.job.Job;
import rehab.kit.tenancy.Tenancy;

/** Forgets idempotency keys once no client can still be retrying. */
@ApplicationScoped
class KeyUpkeep implements Job {
    private static final Duration EVERY = Duration.ofHours(6);
    private static final Duration KEEP = Duration.ofDays(30);

    private final IdempotencyKeys keys;
    private final Tenancy tenancy;
    private final Clock clock;

    KeyUpkeep(IdempotencyKeys keys, Tenancy tenancy, Clock clock) {
        this.keys = keys;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    private final RecurringTask<Void> task =
            Tasks.recurring("idempotency-key-upkeep", FixedDelay.of(EVERY)).execute((instance, context) -> forgetOld());

    @Override
    public RecurringTask<Void> task() {
        return task;
    }

    @ActivateRequestContext
    void forgetOld() {
        tenancy.actAs(null, Tenancy.SYSTEM);
        QuarkusTransaction.requiringNew()
                .run(() -> keys.forgetUsedBefore(clock.instant().minus(KEEP)));
    }
}
