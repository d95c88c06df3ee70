package rehab.prescription.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.audit.Audit;
import rehab.kit.problem.ProblemException;
import rehab.kit.tenancy.Tenancy;
import rehab.prescription.burden.EstimateBurden;
import rehab.prescription.patient.PatientAccess;
import rehab.prescription.patient.PatientRef;

/** Reads a prescription as it stood on a day. */
@ApplicationScoped
class ReadAsOf {
    private final PatientAccess access;
    private final PrescriptionRepository prescriptions;
    private final SuspensionRepository suspensions;
    private final EstimateBurden estimate;
    private final Tenancy tenancy;
    private final Audit audit;
    private final Clock clock;

    ReadAsOf(
            PatientAccess access,
            PrescriptionRepository prescriptions,
            SuspensionRepository suspensions,
            EstimateBurden estimate,
            Tenancy tenancy,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.prescriptions = prescriptions;
        this.suspensions = suspensions;
        this.estimate = estimate;
        this.tenancy = tenancy;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Reads it.
     *
     * @param wanted the patient's local day; null for today
     * @throws ProblemException 404 when there is no such prescription, or there was not on that day
     */
    @Transactional
    AsOfView read(UUID patientId, UUID prescriptionId, @Nullable LocalDate wanted) {
        PatientRef patient = access.require(patientId);
        LocalDate on = wanted == null ? patient.today(clock) : wanted;
        Dossier dossier = prescriptions.require(patientId, prescriptionId);
        Prescription prescription = dossier.prescription();
        LocalDate begun = LocalDate.ofInstant(prescription.createdAt(), patient.zone());
        if (on.isBefore(begun)) {
            throw ProblemException.notFound();
        }
        audit.record("READ", patientId, "PRESCRIPTION_AS_OF", prescriptionId);
        DayPolicy day = new DayPolicy(on);
        Optional<ActivatedVersion> version = day.version(prescriptions.versions(prescription.key()));
        Optional<Suspension> suspension = day.suspension(suspensions.all(prescription.key()));
        PrescriptionStatus status = day.status(version, suspension, dossier.end());
        boolean isForStaff = "therapist".equals(tenancy.acting().role());
        return new AsOfView(
                on,
                status,
                version.map(found -> found.view(prescription.status()).with(estimate))
                        .orElse(null),
                status == PrescriptionStatus.PAUSED || status == PrescriptionStatus.ON_HOLD
                        ? suspension.map(found -> found.view(isForStaff)).orElse(null)
                        : null);
    }
}
