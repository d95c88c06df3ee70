package rehab.prescription.screening;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often this service looks for patients who are to be checked again. */
@ConfigMapping(prefix = "rehab.prescription.screening")
interface ScreeningSchedule {

    /** From the end of one look to the beginning of the next: for days that go by, and for what could not be checked then. */
    @WithDefault("PT1M")
    Duration every();
}
