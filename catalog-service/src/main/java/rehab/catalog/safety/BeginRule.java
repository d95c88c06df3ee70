package rehab.catalog.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import rehab.catalog.lifecycle.ItemKind;
import rehab.catalog.lifecycle.StartDraft;
import rehab.kit.idempotency.Idempotency;
import rehab.kit.problem.ProblemException;

/** Begins a safety rule of the caller's clinic. */
@ApplicationScoped
class BeginRule {
    private final StartDraft drafts;
    private final Idempotency idempotency;

    BeginRule(StartDraft drafts, Idempotency idempotency) {
        this.drafts = drafts;
        this.idempotency = idempotency;
    }

    /**
     * Its draft.
     *
     * @throws ProblemException 400 without a message; 409 when the slug is taken
     */
    @Transactional
    RuleDraft begin(@Nullable String key, NewRule asked) {
        return idempotency
                .once(
                        "begin safety rule",
                        key,
                        asked,
                        RuleDraft.class,
                        () -> RuleDraft.of(
                                drafts.start(ItemKind.SAFETY_RULE, SafetyRule.class, asked.slug(), asked.content())))
                .value();
    }
}
