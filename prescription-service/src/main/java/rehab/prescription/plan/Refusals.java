package rehab.prescription.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import rehab.kit.problem.CommonProblem;
import rehab.kit.problem.FieldProblem;
import rehab.kit.problem.ProblemException;
import rehab.kit.problem.ProblemType;
import rehab.prescription.problem.PrescriptionProblem;

/** How the policies' refusals are told to a client. */
final class Refusals {
    private Refusals() {}

    static ProblemException of(TransitionPolicy.Refusal refusal) {
        return switch (refusal) {
            case NOT_ACTIVE ->
                new ProblemException(PrescriptionProblem.NOT_ACTIVE, "It is a draft, paused or on hold already.");
            case NOT_SUSPENDED ->
                new ProblemException(PrescriptionProblem.NOT_SUSPENDED, "It is neither paused nor on hold.");
            case ON_HOLD_ALREADY -> new ProblemException(PrescriptionProblem.ON_HOLD_ALREADY, "Nothing was changed.");
            case NOTHING_ORDERED -> new ProblemException(PrescriptionProblem.NOTHING_ORDERED, "It is a draft as yet.");
            case ENDED -> ended();
        };
    }

    /** A draft that is missing is the one refusal that no other value in the request would mend. */
    static ProblemException of(List<ActivationPolicy.Refusal> refusals, int version, LocalDate today) {
        if (refusals.contains(ActivationPolicy.Refusal.NO_DRAFT)) {
            return new ProblemException(PrescriptionProblem.NO_DRAFT, "Write a draft first.");
        }
        if (refusals.contains(ActivationPolicy.Refusal.ENDED)) {
            return ended();
        }
        return invalid(
                CommonProblem.VALIDATION,
                refusals.stream().map(refusal -> field(refusal, version, today)).toList());
    }

    static ProblemException ended() {
        return new ProblemException(PrescriptionProblem.PRESCRIPTION_ENDED, "Begin a new one instead.");
    }

    static ProblemException identities(List<FieldProblem> faults) {
        return invalid(CommonProblem.VALIDATION, faults);
    }

    static ProblemException lines(List<AssignmentPolicy.RefusedLine> refused) {
        PrescriptionProblem type =
                switch (refused.get(0).why()) {
                    case UNKNOWN_EXERCISE -> PrescriptionProblem.UNKNOWN_EXERCISE;
                    case EXERCISE_NOT_ASSIGNABLE -> PrescriptionProblem.EXERCISE_NOT_ASSIGNABLE;
                    case UNKNOWN_VARIANT -> PrescriptionProblem.UNKNOWN_VARIANT;
                };
        return invalid(type, refused.stream().map(Refusals::field).toList());
    }

    private static FieldProblem field(AssignmentPolicy.RefusedLine line) {
        String message =
                switch (line.why()) {
                    case UNKNOWN_EXERCISE -> "is not in the catalog";
                    case EXERCISE_NOT_ASSIGNABLE -> "is a draft or has been withdrawn";
                    case UNKNOWN_VARIANT -> "is not a variant of the exercise in this revision";
                };
        return new FieldProblem(line.field(), line.why().name(), message);
    }

    private static FieldProblem field(ActivationPolicy.Refusal refusal, int version, LocalDate today) {
        return switch (refusal) {
            case NO_DRAFT, ENDED -> throw new IllegalArgumentException("has no field");
            case REASON_MISSING -> new FieldProblem("reason", "Required", "must say why the prescription is changed");
            case EFFECTIVE_TOO_EARLY ->
                new FieldProblem(
                        "effectiveFrom",
                        "TooEarly",
                        "must not be before " + ActivationPolicy.earliest(version, today) + ", the patient's "
                                + (version == 1 ? "today" : "tomorrow"));
            case EFFECTIVE_TOO_LATE ->
                new FieldProblem("effectiveFrom", "TooLate", "must not be after " + ActivationPolicy.latest(today));
            case OVER_BEFORE_IT_BEGINS ->
                new FieldProblem("effectiveFrom", "AfterUntil", "must not be after the draft's last day");
        };
    }

    private static ProblemException invalid(ProblemType type, List<FieldProblem> errors) {
        String detail = errors.stream().map(e -> e.field() + ": " + e.message()).collect(Collectors.joining("; "));
        return new ProblemException(type, detail, errors);
    }
}
