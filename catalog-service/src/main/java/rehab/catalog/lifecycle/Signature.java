package rehab.catalog.lifecycle;

import java.time.Instant;
import java.util.Objects;
import rehab.kit.caller.Caller;

/** Who did something, and when. */
record Signature(String subject, String name, Instant at) {

    static Signature of(Caller caller, Instant at) {
        return new Signature(caller.subject(), Objects.requireNonNullElse(caller.name(), caller.subject()), at);
    }
}
