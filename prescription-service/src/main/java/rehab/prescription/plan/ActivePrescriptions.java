package rehab.prescription.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rehab.prescription.patient.PatientAccess;

/** What a patient is to do, for other features: prescriptions that run, are paused or on hold. Three statements at most. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ActivePrescriptions {
    private final PatientAccess access;
    private final PrescriptionRepository prescriptions;
    private final Clock clock;

    ActivePrescriptions(PatientAccess access, PrescriptionRepository prescriptions, Clock clock) {
        this.access = access;
        this.prescriptions = prescriptions;
        this.clock = clock;
    }

    /**
     * Those of the patient, oldest first.
     *
     * @throws rehab.kit.problem.ProblemException 404 when there is no such patient or the caller may not see it
     */
    public List<ActivePrescription> of(UUID patientId) {
        return show(patientId, prescriptions.running(patientId, false));
    }

    /**
     * As {@link #of}, each locked until the transaction ends, always in the same order: whoever also locks something else
     * of the patient locks this first.
     */
    public List<ActivePrescription> lock(UUID patientId) {
        return show(patientId, prescriptions.running(patientId, true));
    }

    /** One of them; none when it has not been activated or has ended. */
    public Optional<ActivePrescription> find(UUID patientId, UUID prescriptionId) {
        return of(patientId).stream()
                .filter(one -> one.prescriptionId().equals(prescriptionId))
                .findFirst();
    }

    private List<ActivePrescription> show(UUID patientId, List<Prescription> running) {
        LocalDate today = access.require(patientId).today(clock);
        if (running.isEmpty()) {
            return List.of();
        }
        List<ActivatedVersion> counting = prescriptions.counting(patientId, today);
        return running.stream().map(one -> show(one, counting)).toList();
    }

    private static ActivePrescription show(Prescription prescription, List<ActivatedVersion> counting) {
        List<ActivatedVersion> own = counting.stream()
                .filter(version -> version.isOf(prescription.key()))
                .toList();
        return new ActivePrescription(
                prescription.key().patientId(),
                prescription.key().prescriptionId(),
                prescription.clinicId(),
                prescription.status(),
                prescription.version(),
                prescription.etag(),
                own.get(own.size() - 1).content(),
                own.stream().map(ActivatedVersion::content).toList());
    }
}
