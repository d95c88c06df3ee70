package rehab.portal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Where the portal and the issuer of its tokens stand, as a browser sees them. */
@ConfigMapping(prefix = "rehab.portal")
public interface PortalSettings {

    /** Address at which browsers reach the portal, without a path. Its origin is the only one that may write. */
    @WithDefault("http://localhost:8080")
    URI url();

    /** The issuer of the tokens; its pages for sign-in and sign-out stand below this address. */
    @WithDefault("http://localhost:8180/realms/rehab")
    URI issuer();

    /** The portal's name at the issuer. */
    @WithDefault("portal")
    String clientId();

    /** What the portal proves itself to the issuer with. No default. */
    String clientSecret();

    /** Whether cookies are kept to HTTPS, and browsers are told to use nothing else. Off only for plain local HTTP. */
    @WithDefault("true")
    boolean cookieSecure();
}
