package rehab.adherence.clinicrule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import rehab.kit.audit.Audit;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.etag.Etag;

/** Reads the rules of the calling administrator's clinic. */
@ApplicationScoped
class ReadClinicRules {
    private final ClinicRules rules;
    private final CurrentCaller caller;
    private final Audit audit;

    ReadClinicRules(ClinicRules rules, CurrentCaller caller, Audit audit) {
        this.rules = rules;
        this.caller = caller;
        this.audit = audit;
    }

    /** The rules and their tag. */
    record Read(ClinicRulesView rules, String etag) {
        static Read of(UUID clinicId, ClinicRules.Present present) {
            return new Read(ClinicRulesView.of(present.book()), ReadClinicRules.etag(clinicId, present.revision()));
        }
    }

    static String etag(UUID clinicId, int revision) {
        return Etag.of(clinicId, revision);
    }

    /** As they are now. */
    @Transactional
    public Read read() {
        UUID clinicId = caller.get().clinic();
        audit.record("READ", null, "review-rules", null);
        return Read.of(clinicId, rules.present(clinicId));
    }
}
