package rehab.prescription.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import rehab.kit.caller.CurrentCaller;

/** Signs what is done: in the caller's name, or in this service's own where no person asked for it. */
@ApplicationScoped
class Signatory {
    private static final String SELF = "prescription-service";

    private final CurrentCaller caller;
    private final Clock clock;

    Signatory(CurrentCaller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    Signature sign() {
        return caller.isKnown() ? Signature.of(caller.get(), clock) : Signature.of(SELF, clock);
    }
}
