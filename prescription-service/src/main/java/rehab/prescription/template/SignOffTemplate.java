package rehab.prescription.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.audit.Audit;
import rehab.kit.caller.Caller;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.etag.Etag;
import rehab.kit.idempotency.Idempotency;
import rehab.kit.text.OptionalText;
import rehab.prescription.plan.Signature;

/** Signs off the current version for one clinic. */
@ApplicationScoped
class SignOffTemplate {
    private final TemplateRepository templates;
    private final ShowTemplate show;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Audit audit;
    private final Clock clock;

    SignOffTemplate(
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
     * What is said with it.
     *
     * @param comment at most 1000 characters
     */
    record TemplateSignOff(
            @OptionalText(max = 1000) @Nullable String comment) {}

    /**
     * What is signed off already stays as it is.
     *
     * @throws rehab.kit.problem.ProblemException 409 when it is retired; 412 when it is not in the state that the client has
     *     seen; 422 for one's own work
     */
    @Transactional
    ShowTemplate.Shown signOff(UUID templateId, @Nullable String ifMatch, @Nullable String key, TemplateSignOff said) {
        templates.require(templateId, null);
        return idempotency
                .once("sign-off-template " + templateId, key, said, ShowTemplate.Shown.class, () -> {
                    TemplateDossier dossier = templates.require(templateId, null);
                    Etag.requireMatch(ifMatch, dossier.template().etag());
                    return dossier.signOff() == null ? sign(dossier, said) : show.show(dossier);
                })
                .value();
    }

    private ShowTemplate.Shown sign(TemplateDossier dossier, TemplateSignOff said) {
        Caller who = caller.get();
        TemplateChangePolicy.refuseSignOff(
                        dossier.template().status(), dossier.version().author(), who.subject())
                .ifPresent(refusal -> {
                    throw Refusals.of(refusal);
                });
        var key = new SignOffKey(
                who.clinic(), dossier.template().id(), dossier.template().version());
        templates.addOnce(key, Signature.of(who, clock), said.comment());
        audit.record("CREATE", null, "TEMPLATE_SIGN_OFF", dossier.template().id());
        return show.show(templates.require(dossier.template().id(), null));
    }
}
