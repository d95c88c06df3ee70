package rehab.prescription.portal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** The portal as people reach it. */
@ConfigMapping(prefix = "rehab.portal")
public interface PortalAddress {

    /** Without a path. */
    @WithDefault("http://localhost:8080")
    URI url();
}
