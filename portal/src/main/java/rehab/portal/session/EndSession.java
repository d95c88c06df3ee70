package rehab.portal.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Forgets a session's tokens. Blocks. */
@ApplicationScoped
class EndSession {

    private final SessionStore store;
    private final Clock clock;

    @Inject
    EndSession(SessionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Removes the session that this cookie names; its tokens, if there was one, for telling the issuer. */
    Optional<SessionTokens> end(String cookieValue) {
        Optional<SessionSecret> secret = SessionSecret.parse(cookieValue);
        Optional<SessionTokens> tokens = secret.flatMap(this::tokensOf);
        secret.ifPresent(store::delete);
        return tokens;
    }

    private Optional<SessionTokens> tokensOf(SessionSecret secret) {
        try {
            return store.find(secret, clock.instant()).map(StoredSession::tokens);
        } catch (TokenSeal.BrokenSealException broken) {
            return Optional.empty();
        }
    }
}
