package rehab.portal.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** How long a sign-in lasts and how its tokens are renewed. The realm's own limits hold as well. */
@ConfigMapping(prefix = "rehab.session")
interface SessionSettings {

    /** A session that is not used for this long ends. Days; at most the realm's idle time. */
    @WithDefault("14d")
    Duration idle();

    /** A session ends after this long however much it is used. Days; at most the realm's maximum. */
    @WithDefault("30d")
    Duration longest();

    /** Tokens are renewed when the access token has less than this left. Seconds. */
    @WithDefault("30s")
    Duration renewAhead();

    /** How often sessions past their time are deleted. Minutes. */
    @WithDefault("10m")
    Duration cleanUpEvery();

    /** Where tokens are renewed, as the portal reaches it. */
    @WithDefault("http://localhost:8180/realms/rehab/protocol/openid-connect/token")
    URI tokenUrl();

    /** How long the token endpoint may take to answer, from the first byte sent to the last one read. Seconds. */
    @WithDefault("5s")
    Duration tokenTimeout();

    /** Sessions renewed at the same time. Each holds a database connection meanwhile: well below the pool's size. */
    @WithDefault("4")
    int renewalsAtOnce();

    /** Requests that may wait for a renewal which another request of their session has begun. Each holds a thread. */
    @WithDefault("64")
    int waitingForRenewal();

    /** How long the token endpoint is left alone once it has not answered. Seconds. */
    @WithDefault("5s")
    Duration renewalRest();
}
