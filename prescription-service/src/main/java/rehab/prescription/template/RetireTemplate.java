package rehab.prescription.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.audit.Audit;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.idempotency.Idempotency;
import rehab.kit.text.Text;
import rehab.prescription.plan.Signature;

/** Takes a template back: it is offered no longer, and its versions stay readable. */
@ApplicationScoped
class RetireTemplate {
    private final TemplateRepository templates;
    private final ShowTemplate show;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Audit audit;
    private final Clock clock;

    RetireTemplate(
            TemplateRepository templates,
            ShowTemplate show,
            Idempotency idempotency,
            CurrentCaller caller,
            Audit audit,
            Clock clock) {
        this.templates = templates;
        this.show = show;
        this.idempotency = idempotency;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Why it is taken back.
     *
     * @param reason 1 to 1000 characters
     */
    record TemplateRetirement(@Text(max = 1000) String reason) {}

    /** @throws rehab.kit.problem.ProblemException 409 for a template of the shared library and for a retired one */
    @Transactional
    ShowTemplate.Shown retire(UUID templateId, @Nullable String key, TemplateRetirement why) {
        TemplateScope scope = templates.require(templateId, null).template().scope();
        refuse(TemplateChangePolicy.refuseChange(scope, TemplateStatus.ACTIVE));
        return idempotency
                .once("retire-template " + templateId, key, why, ShowTemplate.Shown.class, () -> {
                    TemplateDossier dossier = templates.requireLocked(templateId);
                    return retire(dossier, why.reason());
                })
                .value();
    }

    private ShowTemplate.Shown retire(TemplateDossier dossier, String reason) {
        Template template = dossier.template();
        refuse(TemplateChangePolicy.refuseChange(template.scope(), template.status()));
        template.retire(Signature.of(caller.get(), clock), reason);
        templates.flush();
        audit.record("CHANGE", null, "TEMPLATE", template.id());
        return show.show(dossier);
    }

    private static void refuse(Optional<TemplateChangePolicy.Refusal> refused) {
        refused.ifPresent(refusal -> {
            throw Refusals.of(refusal);
        });
    }
}
