package rehab.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one place where real time comes in. */
final class SystemClock {

    private SystemClock() {}

    @Produces
    @ApplicationScoped
    static Clock clock() {
        return Clock.systemUTC();
    }
}
