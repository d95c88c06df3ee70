package rehab.portal.session;

import java.time.Instant;

/**
 * One row of the store, opened.
 *
 * @param tokens what the issuer gave last
 * @param accessExpiresAt until when the access token is accepted
 * @param startedAt when the person signed in
 */
record StoredSession(SessionTokens tokens, Instant accessExpiresAt, Instant startedAt) {

    boolean isGoodAt(Instant moment) {
        return accessExpiresAt.isAfter(moment);
    }
}
