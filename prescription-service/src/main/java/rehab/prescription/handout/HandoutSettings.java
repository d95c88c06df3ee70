package rehab.prescription.handout;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How plans are printed. */
@ConfigMapping(prefix = "rehab.handout")
interface HandoutSettings {

    /** Weeks of boxes to tick, from the present one on. 1 to 12. */
    @WithDefault("4")
    int weeks();

    /** Sheets printed at the same time: each keeps a processor busy for about a second. */
    @WithDefault("2")
    int atOnce();

    /** How long a request waits for its turn before it is told to come again. */
    @WithDefault("PT10S")
    Duration patience();
}
