package rehab.prescription.template;

import java.util.Optional;

/** What may be done with a template that the caller can see. */
final class TemplateChangePolicy {
    private TemplateChangePolicy() {}

    enum Refusal {
        /** The shared library changes with a release only. */
        SHARED,
        RETIRED,
        /** Nobody signs off what they wrote. */
        OWN_WORK
    }

    /** Rewriting it, or taking it back. */
    static Optional<Refusal> refuseChange(TemplateScope scope, TemplateStatus status) {
        if (scope == TemplateScope.SHARED) {
            return Optional.of(Refusal.SHARED);
        }
        return refuseUse(status);
    }

    /** Applying it. */
    static Optional<Refusal> refuseUse(TemplateStatus status) {
        return status == TemplateStatus.RETIRED ? Optional.of(Refusal.RETIRED) : Optional.empty();
    }

    /** Signing off the current version. */
    static Optional<Refusal> refuseSignOff(TemplateStatus status, String author, String signer) {
        if (author.equals(signer)) {
            return Optional.of(Refusal.OWN_WORK);
        }
        return refuseUse(status);
    }
}
