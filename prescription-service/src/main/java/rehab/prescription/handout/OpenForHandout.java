package rehab.prescription.handout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import rehab.kit.audit.Audit;
import rehab.prescription.patient.Language;
import rehab.prescription.patient.PatientAccess;
import rehab.prescription.patient.PatientRef;
import rehab.prescription.patient.PatientRegister;
import rehab.prescription.patient.PatientView;
import rehab.prescription.plan.OrderedVersion;
import rehab.prescription.plan.OrderedVersions;

/** Reads what a sheet is made from, in one short transaction: the catalog is asked after it. */
@ApplicationScoped
class OpenForHandout {
    private final PatientAccess access;
    private final PatientRegister register;
    private final OrderedVersions versions;
    private final Audit audit;
    private final Clock clock;

    OpenForHandout(PatientAccess access, PatientRegister register, OrderedVersions versions, Audit audit, Clock clock) {
        this.access = access;
        this.register = register;
        this.versions = versions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What was ordered, for whom.
     *
     * @param today the patient's local day
     * @param made the patient's local day on which the version was activated
     */
    record Opened(OrderedVersion version, String patient, Language language, LocalDate today, LocalDate made) {}

    @Transactional
    Opened open(UUID patientId, UUID prescriptionId, int number) {
        PatientRef patient = access.require(patientId);
        PatientView record = register.view(patientId);
        OrderedVersion version = versions.require(patientId, prescriptionId, number);
        audit.record("READ", patientId, "PRESCRIPTION_HANDOUT", prescriptionId);
        LocalDate made = LocalDate.ofInstant(version.activatedAt(), patient.zone());
        return new Opened(version, record.name(), record.language(), patient.today(clock), made);
    }
}
