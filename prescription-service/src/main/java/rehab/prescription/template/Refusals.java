package rehab.prescription.template;

import rehab.kit.problem.ProblemException;
import rehab.prescription.problem.PrescriptionProblem;

/** How the policy's refusals are told to a client. */
final class Refusals {
    private Refusals() {}

    static ProblemException of(TemplateChangePolicy.Refusal refusal) {
        return switch (refusal) {
            case SHARED ->
                new ProblemException(
                        PrescriptionProblem.TEMPLATE_SHARED, "Save a copy of your own and change that instead.");
            case RETIRED -> new ProblemException(PrescriptionProblem.TEMPLATE_RETIRED, "It is kept to look back only.");
            case OWN_WORK ->
                new ProblemException(PrescriptionProblem.OWN_WORK, "Somebody else has to sign off what you wrote.");
        };
    }
}
