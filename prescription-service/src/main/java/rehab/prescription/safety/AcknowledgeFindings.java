package rehab.prescription.safety;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.audit.Audit;
import rehab.kit.caller.Caller;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.etag.Etag;
import rehab.kit.idempotency.Idempotency;
import rehab.kit.problem.FieldProblem;
import rehab.kit.problem.ProblemException;
import rehab.prescription.condition.PatientConditions;
import rehab.prescription.patient.PatientAccess;
import rehab.prescription.patient.PatientRef;
import rehab.prescription.problem.PrescriptionProblem;

/** Keeps a clinician's answers to what a check found: to be read for ever, never to be changed. */
@ApplicationScoped
class AcknowledgeFindings {
    private final PatientAccess access;
    private final PatientConditions conditions;
    private final ReadCheck check;
    private final SafetyCheck safetyCheck;
    private final PrescribedLines prescribed;
    private final FindingRepository findings;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Audit audit;

    AcknowledgeFindings(
            PatientAccess access,
            PatientConditions conditions,
            ReadCheck check,
            SafetyCheck safetyCheck,
            PrescribedLines prescribed,
            FindingRepository findings,
            Idempotency idempotency,
            CurrentCaller caller,
            Audit audit) {
        this.access = access;
        this.conditions = conditions;
        this.check = check;
        this.safetyCheck = safetyCheck;
        this.prescribed = prescribed;
        this.findings = findings;
        this.idempotency = idempotency;
        this.caller = caller;
        this.audit = audit;
    }

    /** What a client sends, and the state that it has seen. */
    record Order(
            UUID patientId, UUID prescriptionId, @Nullable String ifMatch, AcknowledgeRequest request) {}

    /**
     * Checks again, so that only what is there now can be answered, and nobody answers for a dose that they have not seen.
     *
     * @throws ProblemException 400 for OTHER without a comment; 409 when conditions or rules moved meanwhile; 412 when the
     *     prescription is not as the client has seen it; 422 for a finding that is not there (any more)
     */
    SafetyCheckView acknowledge(Order order, @Nullable String key) {
        requireComments(order.request().answers());
        ReadCheck.Checked checked = check.check(
                order.patientId(), order.prescriptionId(), order.request().of());
        return QuarkusTransaction.requiringNew().call(() -> {
            PatientRef patient = access.requirePresent(order.patientId());
            String operation = "acknowledge-findings " + order.prescriptionId();
            return idempotency
                    .once(operation, key, order.request(), SafetyCheckView.class, () -> write(patient, order, checked))
                    .value();
        });
    }

    private SafetyCheckView write(PatientRef patient, Order order, ReadCheck.Checked checked) {
        AcknowledgeRequest request = order.request();
        var now = prescribed.lock(patient, order.prescriptionId(), request.of());
        Etag.requireMatch(order.ifMatch(), now.etag());
        Etag.requireMatch(checked.prescribed().etag(), now.etag());
        Assessment assessment = checked.assessment();
        if (conditions.share(order.patientId()) != assessment.sequence()) {
            throw SafetyCheck.changed();
        }
        Judged judged = safetyCheck.judge(assessment, order.prescriptionId(), now.version());
        Map<Found, AcknowledgeRequest.Answer> answered = match(request.answers(), judged.found());
        Moment moment = request.of() == PrescribedLines.Which.DRAFT ? Moment.ACTIVATION : Moment.RESUME;
        var occasion = new FindingRepository.Occasion(
                order.patientId(), order.prescriptionId(), now.version(), moment, assessment.at());
        findings.add(occasion, List.copyOf(answered.keySet()));
        Caller clinician = caller.get();
        findings.answer(
                occasion,
                clinician.subject(),
                Objects.requireNonNullElse(clinician.name(), clinician.subject()),
                answers(answered, judged.present()));
        audit.record("CREATE", order.patientId(), "SAFETY_ACKNOWLEDGEMENT", order.prescriptionId());
        return safetyCheck
                .judge(assessment, order.prescriptionId(), now.version())
                .view();
    }

    private static List<FindingRepository.NewAnswer> answers(
            Map<Found, AcknowledgeRequest.Answer> answered, AnswerPolicy.Present present) {
        return answered.entrySet().stream()
                .map(entry -> new FindingRepository.NewAnswer(
                        entry.getKey().key(),
                        AnswerPolicy.covered(entry.getKey(), present),
                        entry.getValue().reason(),
                        entry.getValue().comment()))
                .toList();
    }

    private static Map<Found, AcknowledgeRequest.Answer> match(
            List<AcknowledgeRequest.Answer> answers, List<Found> found) {
        Map<Found, AcknowledgeRequest.Answer> matched = new LinkedHashMap<>();
        List<FieldProblem> faults = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            AcknowledgeRequest.Answer answer = answers.get(i);
            Optional<Found> to =
                    found.stream().filter(one -> answer.isTo(one.key())).findFirst();
            if (to.isEmpty()) {
                faults.add(new FieldProblem("answers[" + i + "]", "UNKNOWN_FINDING", "answers nothing that was found"));
            } else if (matched.putIfAbsent(to.get(), answer) != null) {
                faults.add(new FieldProblem("answers[" + i + "]", "Duplicate", "answers what was answered above"));
            }
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(
                    PrescriptionProblem.UNKNOWN_FINDING, "Read the check again; it has other findings now.", faults);
        }
        return matched;
    }

    private static void requireComments(List<AcknowledgeRequest.Answer> answers) {
        for (int i = 0; i < answers.size(); i++) {
            AcknowledgeRequest.Answer answer = answers.get(i);
            if (answer.reason() == AcknowledgementReason.OTHER && answer.comment() == null) {
                throw ProblemException.invalid("answers[" + i + "].comment", "Required", "must say what it is");
            }
        }
    }
}
