package rehab.prescription.neighbour;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long this service waits for its neighbours, and how soon it leaves a failing one alone. */
@ConfigMapping(prefix = "rehab.neighbours")
public interface Neighbours {

    /** The catalog, asked when an exercise is put into a draft and when a draft is activated. */
    Limits catalog();

    /** The identity provider's account administration, asked when a patient is registered and for a clinic's therapists. */
    Limits accounts();

    /** Limits towards one neighbour. */
    interface Limits {

        /** Longest wait for one call, connecting included. */
        @WithDefault("PT3S")
        Duration timeout();

        /** Calls under way at the same time; one more is refused at once. */
        @WithDefault("32")
        int atOnce();

        /** Calls that the circuit breaker judges by; it opens when half of them failed. */
        @WithDefault("10")
        int window();

        /** How long an open circuit breaker stays open. */
        @WithDefault("PT3S")
        Duration rest();
    }
}
