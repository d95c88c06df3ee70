package rehab.adherence.redflag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rehab.adherence.access.KnownPatient;
import rehab.adherence.access.PatientAccess;
import rehab.adherence.plan.OrderedVersion;
import rehab.adherence.plan.Plans;
import rehab.adherence.problem.AdherenceProblem;
import rehab.adherence.reckoning.Changes;
import rehab.adherence.stop.HoldForSymptom;
import rehab.kit.audit.Audit;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.problem.FieldProblem;
import rehab.kit.problem.ProblemException;

/** Keeps what a patient answered to the red-flag questions; a yes that asks for it puts the prescription on hold at once. */
@ApplicationScoped
class AnswerRedFlags {
    private final PatientAccess access;
    private final CurrentCaller caller;
    private final Questionnaires questionnaires;
    private final Answers answers;
    private final Plans plans;
    private final HoldForSymptom hold;
    private final Changes changes;
    private final Audit audit;
    private final Clock clock;

    AnswerRedFlags(
            PatientAccess access,
            CurrentCaller caller,
            Questionnaires questionnaires,
            Answers answers,
            Plans plans,
            HoldForSymptom hold,
            Changes changes,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.caller = caller;
        this.questionnaires = questionnaires;
        this.answers = answers;
        this.plans = plans;
        this.hold = hold;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param isNew whether it was answered now
     */
    record Kept(AnswersView answers, boolean isNew) {}

    /**
     * Keeps the answers under the id that the client made for them, unless they are known.
     *
     * @throws ProblemException 404 when the patient is not the caller's; 400 naming a field; 422 when there is no such version
     *     of the questions or no such prescription; 409 when the id was used for other answers
     */
    @Transactional
    public Kept answer(UUID patientId, UUID answerId, AnswersEntry entry) {
        KnownPatient patient = access.require(patientId);
        Questionnaire asked = questionnaires
                .find(patient.clinicId(), entry.questionnaireId(), entry.version())
                .orElseThrow(() -> unknown(
                        AdherenceProblem.QUESTIONS_UNKNOWN, "version", "is not a version of this clinic's questions"));
        List<AnsweredQuestion> answered = CompleteAnswersPolicy.require(asked, entry.answers());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = patient.today(now);
        requirePrescribed(patientId, entry.prescriptionId(), today);
        boolean holds = answered.stream().anyMatch(AnsweredQuestion::asksToHold);
        var given = new AnswersView(
                answerId,
                patientId,
                entry.prescriptionId(),
                asked.id(),
                asked.version(),
                answered,
                holds,
                now.atOffset(ZoneOffset.UTC));
        Optional<AnswersView> known = answers.find(patientId, answerId);
        if (known.isPresent() || !answers.add(patient, given, caller.get().subject())) {
            return again(known.or(() -> answers.find(patientId, answerId)).orElseThrow(), given, asked);
        }
        if (holds) {
            hold.hold(patient, entry.prescriptionId(), HoldForSymptom.Told.outside(answerId, today));
        }
        changes.say(patientId, patient.clinicId(), today);
        audit.record("CREATE", patientId, "red-flag-answers", answerId);
        return new Kept(given, true);
    }

    private Kept again(AnswersView known, AnswersView given, Questionnaire asked) {
        if (!known.tells(given.prescriptionId(), asked, given.answers())) {
            throw new ProblemException(AdherenceProblem.REPORT_DIFFERS, "Answer all questions anew.");
        }
        audit.record("READ", known.patientId(), "red-flag-answers", known.id());
        return new Kept(known, false);
    }

    private void requirePrescribed(UUID patientId, UUID prescriptionId, LocalDate today) {
        boolean isPrescribed = plans.on(patientId, today).stream()
                .map(OrderedVersion::prescriptionId)
                .anyMatch(prescriptionId::equals);
        if (!isPrescribed) {
            throw unknown(AdherenceProblem.NOT_ORDERED, "prescriptionId", "is not a prescription of this patient");
        }
    }

    private static ProblemException unknown(AdherenceProblem problem, String field, String message) {
        return new ProblemException(
                problem, field + ": " + message, List.of(new FieldProblem(field, "Unknown", message)));
    }
}
