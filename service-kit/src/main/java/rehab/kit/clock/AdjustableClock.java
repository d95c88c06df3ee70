package rehab.kit.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The system clock, which demonstrations and tests can move; it ticks on from there. Ask for a {@link Clock} instead,
 * except to move it.
 */
public final class AdjustableClock extends Clock {
    private final Clock system;
    private final AtomicReference<Duration> offset;

    AdjustableClock() {
        this(Clock.systemUTC(), new AtomicReference<>(Duration.ZERO));
    }

    private AdjustableClock(Clock system, AtomicReference<Duration> offset) {
        this.system = system;
        this.offset = offset;
    }

    /** Makes it this time now. */
    public void moveTo(Instant now) {
        offset.set(Duration.between(system.instant(), now));
    }

    /** Back to the system's time. */
    public void reset() {
        offset.set(Duration.ZERO);
    }

    @Override
    public Instant instant() {
        // PostgreSQL keeps microseconds: what is answered now and what is read later must be equal.
        return system.instant().plus(offset.get()).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? this : Clock.offset(system.withZone(zone), offset.get());
    }
}
