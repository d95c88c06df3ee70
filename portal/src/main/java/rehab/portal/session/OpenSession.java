package rehab.portal.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Finds out who a cookie stands for, and renews their tokens in place when these run out. Blocks. */
@ApplicationScoped
class OpenSession {

    private static final Logger LOG = Logger.getLogger(OpenSession.class);

    private final SessionStore store;
    private final TokenEndpoint issuer;
    private final Renewals renewals;
    private final SessionLifetime lifetime;
    private final Clock clock;

    @Inject
    OpenSession(SessionStore store, TokenEndpoint issuer, Renewals renewals, SessionLifetime lifetime, Clock clock) {
        this.store = store;
        this.issuer = issuer;
        this.renewals = renewals;
        this.lifetime = lifetime;
        this.clock = clock;
    }

    /** The state of the session that a cookie with this value names. */
    SessionState open(String cookieValue) {
        try {
            return SessionSecret.parse(cookieValue).map(this::open).orElseGet(SessionState.SignedOut::new);
        } catch (TokenSeal.BrokenSealException broken) {
            LOG.error("A stored session was changed from outside; it is treated as ended", broken);
            return new SessionState.SignedOut();
        } catch (SessionStore.StoreBusyException busy) {
            LOG.warn("A session could not be read in time", busy);
            return new SessionState.SignInServiceAway();
        }
    }

    private SessionState open(SessionSecret secret) {
        Instant now = clock.instant();
        Optional<StoredSession> found = store.find(secret, now);
        if (found.isEmpty()) {
            return new SessionState.SignedOut();
        }
        StoredSession session = found.get();
        return lifetime.needsRenewal(session, now) ? renew(secret, session, now) : signedIn(session);
    }

    private SessionState renew(SessionSecret secret, StoredSession found, Instant now) {
        boolean usable = found.isGoodAt(now);
        SessionLock.Patience patience = usable ? SessionLock.Patience.SKIP : SessionLock.Patience.WAIT;
        SessionState outcome = renewals.once(secret, patience, () -> renewHolding(secret, patience, now));
        return usable && outcome instanceof SessionState.SignInServiceAway ? signedIn(found) : outcome;
    }

    private SessionState renewHolding(SessionSecret secret, SessionLock.Patience patience, Instant now) {
        try (SessionLock lock = store.lock(secret, now, patience)) {
            if (lock.session().isEmpty()) {
                return patience == SessionLock.Patience.SKIP
                        ? new SessionState.SignInServiceAway()
                        : new SessionState.SignedOut();
            }
            StoredSession current = lock.session().get();
            if (!lifetime.needsRenewal(current, now)) {
                return signedIn(current);
            }
            return renewed(lock, current, now);
        } catch (SessionStore.StoreBusyException busy) {
            LOG.warn("Tokens could not be renewed in time", busy);
            return new SessionState.SignInServiceAway();
        }
    }

    private SessionState renewed(SessionLock lock, StoredSession current, Instant now) {
        TokenEndpoint.Answer answer = issuer.renew(current.tokens());
        if (answer instanceof TokenEndpoint.Answer.Renewed renewed) {
            StoredSession next = lifetime.renewed(current, renewed.tokens());
            lock.replace(next, lifetime.endOf(next, now));
            return signedIn(next);
        }
        if (answer instanceof TokenEndpoint.Answer.Refused) {
            lock.remove();
            return new SessionState.SignedOut();
        }
        if (answer instanceof TokenEndpoint.Answer.Silent) {
            renewals.rest();
        }
        return current.isGoodAt(now) ? signedIn(current) : new SessionState.SignInServiceAway();
    }

    private static SessionState signedIn(StoredSession session) {
        return new SessionState.SignedIn(session.tokens());
    }
}
