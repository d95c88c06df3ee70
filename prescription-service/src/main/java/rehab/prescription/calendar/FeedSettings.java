package rehab.prescription.calendar;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How calendars are fed. */
@ConfigMapping(prefix = "rehab.calendar")
interface FeedSettings {

    /** Past days that a feed still shows, so that last week does not vanish. */
    @WithDefault("28")
    int pastDays();

    /** How often a calendar is asked to look again; it may keep its copy as long. */
    @WithDefault("PT4H")
    Duration refresh();
}
