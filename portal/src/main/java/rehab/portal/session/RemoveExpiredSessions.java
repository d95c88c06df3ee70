package rehab.portal.session;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Deletes sessions past their time, so that the table holds no tokens that nobody can use any more. */
@ApplicationScoped
class RemoveExpiredSessions {

    private static final Logger LOG = Logger.getLogger(RemoveExpiredSessions.class);

    private final SessionStore store;
    private final Clock clock;

    @Inject
    RemoveExpiredSessions(SessionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(
            every = "{rehab.session.clean-up-every}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void removeExpired() {
        int removed = store.deleteExpired(clock.instant());
        LOG.debugf("%d sessions had expired", removed);
    }
}
