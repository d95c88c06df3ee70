package rehab.prescription.condition;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import rehab.kit.caller.Caller;

/** Who recorded something, and when: to the microsecond, as it is kept. */
record Clinician(String subject, String name, Instant at) {
    static Clinician of(Caller caller, Clock clock) {
        return new Clinician(
                caller.subject(),
                Objects.requireNonNullElse(caller.name(), caller.subject()),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
