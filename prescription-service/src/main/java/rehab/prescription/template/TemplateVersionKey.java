package rehab.prescription.template;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identity of one version of a template. */
@Embeddable
record TemplateVersionKey(
        @Column(name = "template_id") UUID templateId,
        @Column(name = "version") int version) {}
