package rehab.portal.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Bounds what a slow sign-in service may cost this process: one renewal per session, few sessions at once, and none for a
 * while after it has not answered. Whoever gets no turn is told that it is away, at once. Blocks.
 */
@ApplicationScoped
class Renewals {

    private static final SessionState AWAY = new SessionState.SignInServiceAway();

    private final Map<ByteBuffer, CompletableFuture<SessionState>> underWay = new ConcurrentHashMap<>();
    private final Semaphore turns;
    private final Semaphore seats;
    private final SessionSettings settings;
    private final Clock clock;
    private volatile Instant restsUntil = Instant.MIN;

    @Inject
    Renewals(SessionSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.turns = new Semaphore(settings.renewalsAtOnce());
        this.seats = new Semaphore(settings.waitingForRenewal());
    }

    /** What comes of this session's renewal, begun here or, with patience, by another request. */
    SessionState once(SessionSecret secret, SessionLock.Patience patience, Supplier<SessionState> renewal) {
        if (clock.instant().isBefore(restsUntil)) {
            return AWAY;
        }
        ByteBuffer session = ByteBuffer.wrap(secret.id());
        CompletableFuture<SessionState> own = new CompletableFuture<>();
        CompletableFuture<SessionState> others = underWay.putIfAbsent(session, own);
        if (others != null) {
            return patience == SessionLock.Patience.WAIT ? outcomeOf(others) : AWAY;
        }
        try {
            SessionState outcome = inTurn(renewal);
            own.complete(outcome);
            return outcome;
        } finally {
            underWay.remove(session, own);
            own.complete(AWAY);
        }
    }

    /** The token endpoint has not answered: it is left alone for a while. */
    void rest() {
        restsUntil = clock.instant().plus(settings.renewalRest());
    }

    private SessionState inTurn(Supplier<SessionState> renewal) {
        if (!turns.tryAcquire()) {
            return AWAY;
        }
        try {
            return renewal.get();
        } finally {
            turns.release();
        }
    }

    private SessionState outcomeOf(CompletableFuture<SessionState> others) {
        if (!seats.tryAcquire()) {
            return AWAY;
        }
        try {
            return others.get(2 * settings.tokenTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException nothing) {
            return AWAY;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return AWAY;
        } finally {
            seats.release();
        }
    }
}
