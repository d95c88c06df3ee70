package rehab.prescription.safety;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import rehab.kit.audit.Audit;
import rehab.prescription.condition.PatientConditions;
import rehab.prescription.patient.PatientAccess;
import rehab.prescription.patient.PatientRef;

/** Checks what is kept of a prescription, as activating or resuming it would. */
@ApplicationScoped
class ReadCheck {
    private final PatientAccess access;
    private final PatientConditions conditions;
    private final PrescribedLines prescribed;
    private final SafetyCheck safetyCheck;
    private final Audit audit;
    private final Clock clock;

    ReadCheck(
            PatientAccess access,
            PatientConditions conditions,
            PrescribedLines prescribed,
            SafetyCheck safetyCheck,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.conditions = conditions;
        this.prescribed = prescribed;
        this.safetyCheck = safetyCheck;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is to be judged, and what it was read with. */
    record Checked(PrescribedLines.Prescribed prescribed, Assessment assessment) {}

    /** @throws rehab.kit.problem.ProblemException 404 for what the caller may not see, or what is not there */
    SafetyCheckView read(UUID patientId, UUID prescriptionId, PrescribedLines.Which which) {
        Checked checked = check(patientId, prescriptionId, which);
        return QuarkusTransaction.requiringNew().call(() -> {
            access.require(patientId);
            audit.record("READ", patientId, "SAFETY_CHECK", prescriptionId);
            return safetyCheck
                    .judge(
                            checked.assessment(),
                            prescriptionId,
                            checked.prescribed().version())
                    .view();
        });
    }

    /** Asks the catalog; outside of a transaction. */
    Checked check(UUID patientId, UUID prescriptionId, PrescribedLines.Which which) {
        record Before(PatientRef patient, PatientConditions.Present present, PrescribedLines.Prescribed prescribed) {}
        Before before = QuarkusTransaction.requiringNew().call(() -> {
            PatientRef patient = access.require(patientId);
            return new Before(patient, conditions.present(patientId), prescribed.read(patient, prescriptionId, which));
        });
        Assessment assessment = safetyCheck.assess(
                patientId,
                before.present(),
                before.prescribed().lines(),
                before.patient().today(clock));
        return new Checked(before.prescribed(), assessment);
    }
}
