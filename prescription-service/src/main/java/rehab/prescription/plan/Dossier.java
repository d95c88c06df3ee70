package rehab.prescription.plan;

import org.jspecify.annotations.Nullable;
import rehab.prescription.content.VersionContent;

/**
 * A prescription with what belongs to its present state.
 *
 * @param version the newest activated version
 * @param draft of the next version; null when there is none or the caller may not see it
 */
record Dossier(
        Prescription prescription,
        @Nullable ActivatedVersion version,
        @Nullable Draft draft) {

    Standing standing() {
        return new Standing(prescription.status(), prescription.version(), draft != null);
    }

    @Nullable
    VersionContent versionContent() {
        return version == null ? null : version.content();
    }

    KnownLines knownLines() {
        return KnownLines.of(versionContent(), draft == null ? null : draft.content());
    }

    PrescriptionView view() {
        PrescriptionStatus status = prescription.status();
        return new PrescriptionView(
                prescription.key().prescriptionId(),
                prescription.key().patientId(),
                status,
                prescription.createdAt(),
                version == null ? null : prescription.version(),
                version == null ? null : version.effectiveFrom(),
                version == null ? null : version.view(status),
                draft == null ? null : draft.view());
    }

    /** What a list says of it. */
    PrescriptionSummary summary() {
        if (version != null) {
            var content = version.content();
            return summary(content.title(), content.routines().size());
        }
        if (draft != null) {
            var content = draft.content();
            return summary(content.title(), content.routines().size());
        }
        throw new IllegalStateException("neither version nor draft: " + prescription.key());
    }

    private PrescriptionSummary summary(String title, int routines) {
        return new PrescriptionSummary(
                prescription.key().prescriptionId(),
                title,
                prescription.status(),
                version == null ? null : prescription.version(),
                version == null ? null : version.effectiveFrom(),
                draft != null,
                routines);
    }
}
