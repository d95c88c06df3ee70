package rehab.prescription.condition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rehab.kit.audit.Audit;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.id.Ids;
import rehab.kit.idempotency.Idempotency;
import rehab.kit.problem.CommonProblem;
import rehab.kit.problem.FieldProblem;
import rehab.kit.problem.ProblemException;
import rehab.prescription.patient.PatientAccess;
import rehab.prescription.patient.PatientRef;
import rehab.prescription.problem.PrescriptionProblem;

/** Records a condition; what it makes unsafe is on hold when this returns. */
@ApplicationScoped
class RecordCondition {
    /** As many as one check takes. */
    private static final int MAX_ACTIVE = 50;

    private final PatientAccess access;
    private final ConditionList list;
    private final ConditionRepository conditions;
    private final PatientConditions counts;
    private final Rescreening rescreening;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final Audit audit;
    private final Clock clock;

    RecordCondition(
            PatientAccess access,
            ConditionList list,
            ConditionRepository conditions,
            PatientConditions counts,
            Rescreening rescreening,
            Idempotency idempotency,
            CurrentCaller caller,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.list = list;
        this.conditions = conditions;
        this.counts = counts;
        this.rescreening = rescreening;
        this.idempotency = idempotency;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Checks the active prescriptions against it in the same transaction.
     *
     * @throws ProblemException 400 for dates that cannot be; 409 when the patient has it already, or when prescriptions kept
     *     changing meanwhile; 422 for a code that the list does not have; 503 when the list cannot be had
     */
    ConditionChangeView add(UUID patientId, @Nullable String key, NewCondition wanted) {
        PatientRef patient = QuarkusTransaction.requiringNew().call(() -> access.requirePresent(patientId));
        ConditionNeed need = list.need(wanted.code()).orElseThrow(RecordCondition::unknown);
        LocalDate today = patient.today(clock);
        requirePossible(wanted, need, today);
        LocalDate weekOn = wanted.week() == null ? null : Objects.requireNonNullElse(wanted.weekOn(), today);
        var facts = new ActiveCondition(Ids.next(), wanted.code(), wanted.since(), wanted.week(), weekOn);
        return rescreening.before(patientId, facts, change -> {
            access.requirePresent(patientId);
            String operation = "record-condition " + patientId;
            return idempotency
                    .once(operation, key, wanted, ConditionChangeView.class, () -> add(patient, facts, change))
                    .value();
        });
    }

    private ConditionChangeView add(PatientRef patient, ActiveCondition facts, Rescreening.Change change) {
        var condition = new PatientCondition(patient, facts, Clinician.of(caller.get(), clock));
        Rescreening.Outcome outcome = change.make(() -> {
            requireNew(patient.id(), facts.code());
            conditions.persistAndFlush(condition);
            counts.changed(patient.id());
        });
        audit.record("CREATE", patient.id(), "CONDITION", facts.conditionId());
        return ConditionChangeView.of(condition.view(), outcome);
    }

    private void requireNew(UUID patientId, String code) {
        List<String> active = conditions.activeCodes(patientId);
        if (active.contains(code)) {
            throw new ProblemException(
                    PrescriptionProblem.CONDITION_RECORDED,
                    "Clear the one that is there, or mark it as entered in error, and record it anew.");
        }
        if (active.size() >= MAX_ACTIVE) {
            throw new ProblemException(
                    PrescriptionProblem.TOO_MANY_CONDITIONS, "There are " + MAX_ACTIVE + " already; clear some first.");
        }
    }

    private static void requirePossible(NewCondition wanted, ConditionNeed need, LocalDate today) {
        List<FieldProblem> faults = ConditionDatePolicy.refuse(wanted, need, today);
        if (!faults.isEmpty()) {
            String detail = faults.stream()
                    .map(fault -> fault.field() + ": " + fault.message())
                    .collect(Collectors.joining("; "));
            throw new ProblemException(CommonProblem.VALIDATION, detail, faults);
        }
    }

    private static ProblemException unknown() {
        String message = "is not in the catalog's list";
        return new ProblemException(
                PrescriptionProblem.UNKNOWN_CONDITION,
                "code: " + message,
                List.of(new FieldProblem("code", "UNKNOWN_CONDITION", message)));
    }
}
