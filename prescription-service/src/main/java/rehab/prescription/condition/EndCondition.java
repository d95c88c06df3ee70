package rehab.prescription.condition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.audit.Audit;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.idempotency.Idempotency;
import rehab.kit.problem.ProblemException;
import rehab.prescription.patient.PatientAccess;
import rehab.prescription.problem.PrescriptionProblem;

/**
 * Ends a condition: it is cleared, or it was an error. It never ends a hold: whoever resumes the prescription looks at the
 * patient first.
 */
@ApplicationScoped
class EndCondition {
    private final PatientAccess access;
    private final ConditionRepository conditions;
    private final PatientConditions counts;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Audit audit;
    private final Clock clock;

    EndCondition(
            PatientAccess access,
            ConditionRepository conditions,
            PatientConditions counts,
            Idempotency idempotency,
            CurrentCaller caller,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.conditions = conditions;
        this.counts = counts;
        this.idempotency = idempotency;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Ends it, once.
     *
     * @throws ProblemException 404 when the patient has no such condition; 409 {@code CONDITION_ENDED}
     */
    @Transactional
    ConditionChangeView end(
            UUID patientId, UUID conditionId, @Nullable String key, EndReason reason, ConditionStatus as) {
        access.requirePresent(patientId);
        String operation = "end-condition " + as + " " + conditionId;
        return idempotency
                .once(
                        operation,
                        key,
                        reason,
                        ConditionChangeView.class,
                        () -> end(new ConditionKey(patientId, conditionId), reason.reason(), as))
                .value();
    }

    private ConditionChangeView end(ConditionKey key, String reason, ConditionStatus as) {
        counts.lock(key.patientId());
        PatientCondition condition = conditions.findByIdOptional(key).orElseThrow(ProblemException::notFound);
        if (!condition.isActive()) {
            throw new ProblemException(PrescriptionProblem.CONDITION_ENDED, "It has been ended before.");
        }
        condition.end(as, reason, Clinician.of(caller.get(), clock));
        conditions.flush();
        counts.changed(key.patientId());
        audit.record("CHANGE", key.patientId(), "CONDITION", key.conditionId());
        return ConditionChangeView.of(condition.view());
    }
}
