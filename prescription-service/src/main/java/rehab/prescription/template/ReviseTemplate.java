package rehab.prescription.template;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.audit.Audit;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.etag.Etag;
import rehab.prescription.plan.Signature;

/** Writes the next version of a template. */
@ApplicationScoped
class ReviseTemplate {
    private final TemplateRepository templates;
    private final NameExercises exercises;
    private final ShowTemplate show;
    private final CurrentCaller caller;
    private final Audit audit;
    private final Clock clock;

    ReviseTemplate(
            TemplateRepository templates,
            NameExercises exercises,
            ShowTemplate show,
            CurrentCaller caller,
            Audit audit,
            Clock clock) {
        this.templates = templates;
        this.exercises = exercises;
        this.show = show;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The same content again makes no version.
     *
     * @throws rehab.kit.problem.ProblemException 409 for a template of the shared library and for a retired one; 412 when it is
     *     not in the state that the client has seen; 422 and 503 as told in {@link NameExercises}
     */
    ShowTemplate.Shown revise(UUID templateId, @Nullable String ifMatch, TemplateContent content) {
        QuarkusTransaction.requiringNew().run(() -> requireChangeable(templates.require(templateId, null), ifMatch));
        TemplateDocument named = exercises.name(content);
        return QuarkusTransaction.requiringNew().call(() -> write(templateId, ifMatch, named));
    }

    private ShowTemplate.Shown write(UUID templateId, @Nullable String ifMatch, TemplateDocument content) {
        TemplateDossier dossier = templates.requireLocked(templateId);
        requireChangeable(dossier, ifMatch);
        if (dossier.version().content().equals(content)) {
            return show.show(dossier);
        }
        Template template = dossier.template();
        Signature by = Signature.of(caller.get(), clock);
        template.rewritten(template.version() + 1, content, by.at());
        TemplateVersion next = new TemplateVersion(template, content, by);
        templates.add(next);
        templates.flush();
        audit.record("CHANGE", null, "TEMPLATE", templateId);
        return show.show(new TemplateDossier(template, next, null));
    }

    private static void requireChangeable(TemplateDossier dossier, @Nullable String ifMatch) {
        Template template = dossier.template();
        TemplateChangePolicy.refuseChange(template.scope(), template.status()).ifPresent(refusal -> {
            throw Refusals.of(refusal);
        });
        Etag.requireMatch(ifMatch, template.etag());
    }
}
