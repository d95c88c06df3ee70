package rehab.prescription.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.audit.Audit;
import rehab.kit.caller.Caller;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.id.Ids;
import rehab.prescription.plan.Signature;

/** Writes the first version of a therapist's template. */
@ApplicationScoped
class StoreTemplate {
    private final TemplateRepository templates;
    private final ShowTemplate show;
    private final CurrentCaller caller;
    private final Audit audit;
    private final Clock clock;

    StoreTemplate(TemplateRepository templates, ShowTemplate show, CurrentCaller caller, Audit audit, Clock clock) {
        this.templates = templates;
        this.show = show;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param about the patient whose prescription it was made of; null when it was made of none */
    @Transactional(Transactional.TxType.MANDATORY)
    ShowTemplate.Shown begin(TemplateScope scope, TemplateDocument content, @Nullable UUID about) {
        Caller who = caller.get();
        Signature by = Signature.of(who, clock);
        Template template = new Template(Ids.next(), who.clinic(), scope, 1, content, by);
        TemplateVersion version = new TemplateVersion(template, content, by);
        templates.persist(template);
        templates.add(version);
        templates.flush();
        audit.record("CREATE", about, "TEMPLATE", template.id());
        return show.show(new TemplateDossier(template, version, null));
    }
}
