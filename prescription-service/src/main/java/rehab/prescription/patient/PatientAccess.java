package rehab.prescription.patient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import rehab.kit.problem.ProblemException;
import rehab.kit.tenancy.Tenancy;
import rehab.prescription.problem.PrescriptionProblem;

/**
 * Who may open which record: patients their own, therapists those of the care teams they are in, administrators their
 * clinic's. Everything else answers as if it did not exist.
 */
@ApplicationScoped
public class PatientAccess {
    private final PatientRepository patients;
    private final Tenancy tenancy;
    private final Clock clock;

    PatientAccess(PatientRepository patients, Tenancy tenancy, Clock clock) {
        this.patients = patients;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /**
     * The patient, for a use case's own transaction.
     *
     * @throws ProblemException 404 when there is none or the caller may not see it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public PatientRef require(UUID patientId) {
        return requireRow(patientId).ref();
    }

    /**
     * As {@link #require}, for what is not begun with patients who have left.
     *
     * @throws ProblemException 404; 409 {@code PATIENT_ARCHIVED}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public PatientRef requirePresent(UUID patientId) {
        Patient patient = requireRow(patientId);
        if (patient.isArchived()) {
            throw new ProblemException(PrescriptionProblem.PATIENT_ARCHIVED, "Restore the patient first.");
        }
        return patient.ref();
    }

    Patient requireRow(UUID patientId) {
        Tenancy.Acting acting = tenancy.acting();
        Patient patient = patients.findVisible(patientId, acting).orElseThrow(ProblemException::notFound);
        if (patientId.equals(acting.personId()) && patient.awaitsFirstSignIn()) {
            patients.confirmSignIn(clock.instant());
            patients.getEntityManager().refresh(patient);
        }
        return patient;
    }
}
