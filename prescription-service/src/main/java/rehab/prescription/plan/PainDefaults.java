package rehab.prescription.plan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * The cut-points of pain monitoring where a therapist names none. A default that waits for a clinician's sign-off, not
 * advice: on the numeric pain rating, 0 to 3 goes on, 4 and 5 is acceptable if settled within 24 hours, 6 to 10 stops.
 */
@ConfigMapping(prefix = "rehab.prescription.pain")
interface PainDefaults {

    /** Up to this pain a patient goes on, 0 to 9. */
    @WithDefault("3")
    int goOnUpTo();

    /** From this pain on a patient stops, 1 to 10 and above the other. */
    @WithDefault("6")
    int stopFrom();
}
