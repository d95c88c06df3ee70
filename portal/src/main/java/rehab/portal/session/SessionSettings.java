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

    /** How long the token endpoint may take to answer. Seconds. */
    @WithDefault("5s")
    Duration tokenTimeout();
}
