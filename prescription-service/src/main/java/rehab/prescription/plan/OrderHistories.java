package rehab.prescription.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import rehab.kit.problem.ProblemException;
import rehab.prescription.content.VersionContent;
import rehab.prescription.patient.PatientAccess;

/** What has been ordered, version by version, for other features. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OrderHistories {
    private final PatientAccess access;
    private final PrescriptionRepository prescriptions;

    OrderHistories(PatientAccess access, PrescriptionRepository prescriptions) {
        this.access = access;
        this.prescriptions = prescriptions;
    }

    /**
     * Of one prescription.
     *
     * @throws ProblemException 404 when there is none that has been activated, or the caller may not see it
     */
    public OrderHistory require(UUID patientId, UUID prescriptionId) {
        access.require(patientId);
        return history(prescriptions.require(patientId, prescriptionId).prescription());
    }

    /**
     * As {@link #require}, with the prescription locked until the transaction ends.
     *
     * @throws ProblemException 404 when there is none that has been activated, or the caller may not see it
     */
    public OrderHistory requireLocked(UUID patientId, UUID prescriptionId) {
        access.require(patientId);
        return history(prescriptions.requireLocked(patientId, prescriptionId).prescription());
    }

    private OrderHistory history(Prescription prescription) {
        SortedMap<Integer, VersionContent> versions = new TreeMap<>();
        prescriptions
                .versions(prescription.key())
                .forEach(version -> versions.put(version.number(), version.content()));
        if (versions.isEmpty()) {
            throw ProblemException.notFound();
        }
        return new OrderHistory(prescription.etag(), versions);
    }
}
