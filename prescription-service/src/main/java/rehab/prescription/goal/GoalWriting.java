package rehab.prescription.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rehab.kit.audit.Audit;
import rehab.kit.caller.Caller;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.problem.CommonProblem;
import rehab.kit.problem.FieldProblem;
import rehab.kit.problem.ProblemException;
import rehab.prescription.patient.PatientRef;

/** What setting a goal and changing one have in common: judge, write, remember who. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class GoalWriting {
    private final GoalRepository goals;
    private final CurrentCaller caller;
    private final Audit audit;
    private final Clock clock;

    GoalWriting(GoalRepository goals, CurrentCaller caller, Audit audit, Clock clock) {
        this.goals = goals;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** @throws ProblemException 400 naming each field that cannot be */
    void requirePossible(PatientRef patient, GoalContent wanted, @Nullable GoalContent before) {
        List<FieldProblem> errors = GoalPolicy.refuse(wanted, before, patient.today(clock)).stream()
                .map(GoalWriting::problem)
                .toList();
        if (!errors.isEmpty()) {
            FieldProblem first = errors.get(0);
            throw new ProblemException(CommonProblem.VALIDATION, first.field() + ": " + first.message(), errors);
        }
    }

    GoalView write(Goal goal, GoalContent content, String action) {
        Caller author = caller.get();
        String name = Objects.requireNonNullElse(author.name(), author.subject());
        var revision = new GoalRevision(goal, content, now(), author.subject(), name);
        goals.add(revision);
        audit.record(action, goal.key().patientId(), "GOAL", goal.key().goalId());
        return GoalView.of(goal, revision);
    }

    private static FieldProblem problem(GoalPolicy.Refusal refusal) {
        return switch (refusal) {
            case TARGET_BELOW_BASELINE -> new FieldProblem("target", "BelowBaseline", "must not be below the baseline");
            case DUE_IN_THE_PAST -> new FieldProblem("due", "Past", "must not be in the past");
            case DUE_TOO_FAR -> new FieldProblem("due", "TooFar", "must be within the next five years");
            case DROPPED_WITHOUT_REASON -> new FieldProblem("reason", "Required", "must say why the goal is dropped");
        };
    }
}
