package rehab.portal.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** The rules about time: when tokens are renewed and when a session is over. */
@ApplicationScoped
class SessionLifetime {

    private final SessionSettings settings;

    @Inject
    SessionLifetime(SessionSettings settings) {
        this.settings = settings;
    }

    StoredSession started(SessionTokens tokens, Instant now) {
        return new StoredSession(
                tokens, AccessTokenClaims.of(tokens.accessToken()).expiresAt(), now);
    }

    StoredSession renewed(StoredSession old, SessionTokens tokens) {
        return started(tokens, old.startedAt());
    }

    boolean needsRenewal(StoredSession session, Instant now) {
        return !session.isGoodAt(now.plus(settings.renewAhead()));
    }

    /** Idle time from now, but never past the longest life since the start. */
    Instant endOf(StoredSession session, Instant now) {
        Instant unused = now.plus(settings.idle());
        Instant last = session.startedAt().plus(settings.longest());
        return unused.isBefore(last) ? unused : last;
    }
}
