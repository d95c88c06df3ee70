package rehab.prescription.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.audit.Audit;
import rehab.kit.problem.ProblemException;
import rehab.prescription.content.DraftContent;
import rehab.prescription.patient.PatientAccess;

/** Tells what differs between two versions, or between a version and the draft of the next. */
@ApplicationScoped
class CompareVersions {
    private static final String DRAFT = "draft";

    private final PatientAccess access;
    private final PrescriptionRepository prescriptions;
    private final Audit audit;

    CompareVersions(PatientAccess access, PrescriptionRepository prescriptions, Audit audit) {
        this.access = access;
        this.prescriptions = prescriptions;
        this.audit = audit;
    }

    /**
     * What differs.
     *
     * @param to a version's number, or {@code draft}, which only therapists see; null for the newest version
     * @throws ProblemException 404 when one of the two is not there for this caller
     */
    @Transactional
    List<Difference> compare(UUID patientId, UUID prescriptionId, int from, @Nullable String to) {
        access.require(patientId);
        Dossier dossier = prescriptions.require(patientId, prescriptionId);
        audit.record("READ", patientId, "PRESCRIPTION_DIFFERENCES", prescriptionId);
        int newest = dossier.prescription().version();
        DraftContent other =
                DRAFT.equals(to) ? draft(dossier) : version(dossier, to == null ? newest : Integer.parseInt(to));
        return ContentDifferences.between(version(dossier, from), other);
    }

    private DraftContent version(Dossier dossier, int number) {
        return prescriptions
                .version(dossier.prescription().key().version(number))
                .orElseThrow(ProblemException::notFound)
                .content()
                .drafted();
    }

    private static DraftContent draft(Dossier dossier) {
        Draft draft = dossier.draft();
        if (draft == null) {
            throw ProblemException.notFound();
        }
        return draft.content();
    }
}
