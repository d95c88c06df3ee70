package rehab.prescription.plan;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.prescription.burden.EstimateBurden;
import rehab.prescription.content.VersionContent;
import rehab.prescription.recall.KnownRecalls;

/**
 * A prescription with what belongs to its present state.
 *
 * @param version the newest activated version
 * @param draft of the next version; null when there is none or the caller may not see it
 * @param suspension the one that is not ended; null when there is none
 * @param end null while it has not ended
 */
record Dossier(
        Prescription prescription,
        @Nullable ActivatedVersion version,
        @Nullable Draft draft,
        @Nullable Suspension suspension,
        @Nullable PrescriptionEnd end) {

    /** The same with this draft. */
    Dossier with(Draft other) {
        return new Dossier(prescription, version, other, suspension, end);
    }

    Standing standing() {
        return new Standing(
                prescription.status(),
                prescription.version(),
                draft != null,
                draft == null ? null : draft.content().until());
    }

    @Nullable
    VersionContent versionContent() {
        return version == null ? null : version.content();
    }

    KnownLines knownLines() {
        return KnownLines.of(versionContent(), draft == null ? null : draft.content());
    }

    /** The exercises of all lines. */
    Set<UUID> exercises() {
        Set<UUID> exercises = new HashSet<>();
        if (version != null) {
            version.content().routines().forEach(routine -> routine.lines()
                    .forEach(line -> exercises.add(line.exerciseId())));
        }
        if (draft != null) {
            draft.content().routines().forEach(routine -> routine.lines()
                    .forEach(line -> exercises.add(line.exerciseId())));
        }
        return exercises;
    }

    /** @param isForStaff whether what is meant for therapists may be shown */
    PrescriptionView view(KnownRecalls recalls, boolean isForStaff, EstimateBurden estimate) {
        PrescriptionStatus status = prescription.status();
        return new PrescriptionView(
                prescription.key().prescriptionId(),
                prescription.key().patientId(),
                status,
                prescription.createdAt(),
                version == null ? null : prescription.version(),
                version == null ? null : version.effectiveFrom(),
                version == null ? null : version.view(status, recalls).with(estimate),
                draft == null ? null : draft.view(recalls, estimate),
                suspension == null ? null : suspension.view(isForStaff),
                end == null ? null : end.view(isForStaff),
                null);
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
