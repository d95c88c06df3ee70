package rehab.prescription.safety;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.audit.Audit;
import rehab.prescription.condition.PatientConditions;
import rehab.prescription.patient.PatientAccess;
import rehab.prescription.patient.PatientRef;

/** Checks lines while they are being written, or as they have just been; nothing is kept of it but that somebody asked. */
@ApplicationScoped
public class CheckLines {
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
        return check(
                patientId,
                asked.prescriptionId(),
                asked.lines().stream().map(CheckRequest.Line::checked).toList());
    }

    /**
     * Checks lines of a draft that has just been written, whatever has become of it meanwhile; to be called outside of a
     * transaction. A catalog that does not answer is said in the check, which then is never clear.
     *
     * @throws rehab.kit.problem.ProblemException 404 for a patient or prescription that the caller may not see
     */
    public SafetyCheckView drafted(UUID patientId, UUID prescriptionId, List<SafetyLine> lines) {
        return check(
                patientId, prescriptionId, lines.stream().map(CheckedLine::of).toList());
    }

    private SafetyCheckView check(UUID patientId, @Nullable UUID prescriptionId, List<CheckedLine> lines) {
        Before before = QuarkusTransaction.requiringNew().call(() -> {
            PatientRef patient = access.require(patientId);
            audit.record("READ", patientId, "SAFETY_CHECK", prescriptionId);
            int version = prescriptionId == null ? 1 : prescribed.nextVersion(patient, prescriptionId);
            return new Before(patient, conditions.present(patientId), version);
        });
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
