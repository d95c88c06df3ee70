package rehab.prescription.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import rehab.kit.caller.Caller;

/** Who did something, and when: to the microsecond, as it is kept. */
public record Signature(String subject, String name, Instant at) {

    /** By this caller, now. */
    public static Signature of(Caller caller, Clock clock) {
        return new Signature(
                caller.subject(),
                Objects.requireNonNullElse(caller.name(), caller.subject()),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Of the service itself. */
    static Signature of(String service, Clock clock) {
        return new Signature(service, service, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
