package rehab.prescription.safety;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import rehab.kit.audit.Audit;
import rehab.prescription.condition.PatientConditions;
import rehab.prescription.patient.PatientAccess;
import rehab.prescription.patient.PatientRef;

/** Checks lines while they are being written; nothing is kept of it but that somebody asked. */
@ApplicationScoped
class CheckLines {
    private final PatientAccess access;
    private final PatientConditions conditions;
    private final SafetyCheck safetyCheck;
    private final PrescribedLines prescribed;
    private final Audit audit;
    private final Clock clock;

    CheckLines(
            PatientAccess access,
            PatientConditions conditions,
            SafetyCheck safetyCheck,
            PrescribedLines prescribed,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.conditions = conditions;
        this.safetyCheck = safetyCheck;
        this.prescribed = prescribed;
        this.audit = audit;
        this.clock = clock;
    }

    private record Before(PatientRef patient, PatientConditions.Present present, int version) {}

    /** @throws rehab.kit.problem.ProblemException 404 for a patient or prescription that the caller may not see */
    SafetyCheckView check(UUID patientId, CheckRequest asked) {
        UUID prescriptionId = asked.prescriptionId();
        Before before = QuarkusTransaction.requiringNew().call(() -> {
            PatientRef patient = access.require(patientId);
            audit.record("READ", patientId, "SAFETY_CHECK", prescriptionId);
            int version = prescriptionId == null ? 1 : prescribed.nextVersion(patient, prescriptionId);
            return new Before(patient, conditions.present(patientId), version);
        });
        List<CheckedLine> lines =
                asked.lines().stream().map(CheckRequest.Line::checked).toList();
        Assessment assessment = safetyCheck.check(
                patientId, before.present(), lines, before.patient().today(clock));
        if (prescriptionId == null || assessment.found().isEmpty()) {
            var present = new AnswerPolicy.Present(before.version(), lines, assessment.conditions());
            return Judged.of(assessment.at(), present, assessment.found(), List.of())
                    .view();
        }
        return QuarkusTransaction.requiringNew().call(() -> safetyCheck
                .judge(assessment, prescriptionId, before.version())
                .view());
    }
}
