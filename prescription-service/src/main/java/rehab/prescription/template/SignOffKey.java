package rehab.prescription.template;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Which clinic, which version of which template. */
@Embeddable
record SignOffKey(
        @Column(name = "clinic_id") UUID clinicId,
        @Column(name = "template_id") UUID templateId,
        @Column(name = "version") int version) {}
