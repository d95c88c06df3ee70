package rehab.adherence.session;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;
import rehab.adherence.database.Database;
import rehab.adherence.settings.AdherenceSettings;
import rehab.kit.job.Job;

/** Makes the coming months' partitions, once a day. Without it, sessions go to the default partition. */
@ApplicationScoped
class KeepMonthsAhead implements Job {
    private static final Logger LOG = Logger.getLogger(KeepMonthsAhead.class);
    private static final Duration EVERY = Duration.ofDays(1);

    private final Database database;
    private final AdherenceSettings settings;
    private final Clock clock;
    private final RecurringTask<Void> task =
            Tasks.recurring("session-months", FixedDelay.of(EVERY)).execute((instance, context) -> keep());

    KeepMonthsAhead(Database database, AdherenceSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Task<?> task() {
        return task;
    }

    /** Answers how many partitions were missing. */
    int keep() {
        LocalDate month = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).withDayOfMonth(1);
        int made = QuarkusTransaction.requiringNew().call(() -> database.first(
                        "select ensure_session_partitions(?, ?) as made",
                        row -> row.integer("made"),
                        month,
                        settings.monthsAhead() + 1)
                .orElseThrow());
        if (made > 0) {
            LOG.infof("Made %d partitions for coming sessions", made);
        }
        return made;
    }
}
