package rehab.kit.tenancy;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.caller.Caller;
import rehab.kit.caller.CurrentCaller;

/**
 * In whose name the request's transactions run. Ordinarily the caller's; a delivery or a job of our own says so before
 * its transaction begins.
 */
@RequestScoped
public class Tenancy {
    /** The role of the application's own jobs. */
    public static final String SYSTEM = "system";

    private final CurrentCaller caller;
    private @Nullable Acting chosen;
    private @Nullable String admittedRole;

    Tenancy(CurrentCaller caller) {
        this.caller = caller;
    }

    /**
     * From the next transaction on, act for this clinic in this role; the caller, if there is one, stays on record.
     *
     * @param clinicId null: for no clinic in particular
     */
    public void actAs(@Nullable UUID clinicId, String role) {
        chosen = new Acting(clinicId, role, caller.isKnown() ? caller.get().subject() : null, null);
    }

    void admittedAs(@Nullable String role) {
        admittedRole = role;
    }

    /** Whose name the next transaction runs in. */
    public Acting acting() {
        if (chosen != null) {
            return chosen;
        }
        if (!caller.isKnown()) {
            return Acting.NOBODY;
        }
        Caller known = caller.get();
        return new Acting(known.clinicId(), admittedRole, known.subject(), known.personId());
    }

    /** What row-level security sees; anything absent is seen as unset. */
    public record Acting(
            @Nullable UUID clinicId,
            @Nullable String role,
            @Nullable String subject,
            @Nullable UUID personId) {
        static final Acting NOBODY = new Acting(null, null, null, null);
    }
}
