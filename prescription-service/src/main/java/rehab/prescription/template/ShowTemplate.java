package rehab.prescription.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import rehab.kit.tenancy.Tenancy;
import rehab.prescription.burden.EstimateBurden;

/** Shows a template to whoever asks. */
@ApplicationScoped
class ShowTemplate {
    private final EstimateBurden burden;
    private final Tenancy tenancy;

    ShowTemplate(EstimateBurden burden, Tenancy tenancy) {
        this.burden = burden;
        this.tenancy = tenancy;
    }

    /** A version with its tag; the tag stands for the template's present state. */
    record Shown(TemplateView template, String etag) {}

    Shown show(TemplateDossier dossier) {
        Template template = dossier.template();
        TemplateVersion version = dossier.version();
        SignOff signOff = dossier.signOff();
        var around = new TemplateView.Around(
                template.scope(),
                template.status(),
                isMine(template),
                signOff == null ? null : signOff.view(),
                template.retirement(),
                burden.asked(TemplateOrder.routines(version.content())));
        return new Shown(version.view(around), template.etag());
    }

    TemplateSummary summary(TemplateDossier dossier) {
        Template template = dossier.template();
        TemplateDocument content = dossier.version().content();
        Completeness completeness = CertPolicy.judge(content);
        return new TemplateSummary(
                template.id(),
                template.scope(),
                template.status(),
                template.version(),
                content.name(),
                content.goal(),
                content.forWhom(),
                content.routines().size(),
                Math.toIntExact(content.lines().count()),
                completeness.score(),
                completeness.of(),
                dossier.signOff() != null,
                isMine(template),
                template.updatedAt());
    }

    private boolean isMine(Template template) {
        return Objects.equals(template.createdBy(), tenancy.acting().subject());
    }
}
