package rehab.kit.clock;

import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Makes the one clock of an application. */
@Singleton
class ClockProducer {
    private final AdjustableClock clock = new AdjustableClock();

    @Produces
    @Singleton
    @Typed({Clock.class, AdjustableClock.class})
    AdjustableClock clock() {
        return clock;
    }
}
