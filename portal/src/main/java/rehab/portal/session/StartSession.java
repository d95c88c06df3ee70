package rehab.portal.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;

/** Stores the tokens of somebody who just signed in. Blocks. */
@ApplicationScoped
class StartSession {

    private final SessionStore store;
    private final SessionLifetime lifetime;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    @Inject
    StartSession(SessionStore store, SessionLifetime lifetime, Clock clock) {
        this.store = store;
        this.lifetime = lifetime;
        this.clock = clock;
    }

    /** The value for the browser's cookie: the only thing that opens the session again. */
    String start(SessionTokens tokens) {
        SessionSecret secret = SessionSecret.random(random);
        Instant now = clock.instant();
        StoredSession session = lifetime.started(tokens, now);
        store.insert(secret, session, lifetime.endOf(session, now));
        return secret.cookieValue();
    }
}
