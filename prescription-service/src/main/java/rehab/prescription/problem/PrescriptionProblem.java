package rehab.prescription.problem;

import rehab.kit.problem.ProblemType;

/** What this service refuses, besides what every service refuses. */
public enum PrescriptionProblem implements ProblemType {
    LAST_LEAD(409, "A care team keeps at least one lead"),
    NO_DRAFT(409, "There is no draft to activate"),
    NOT_ACTIVE(409, "Only an active prescription can be paused"),
    NOT_PAUSED(409, "Only a paused prescription can be resumed"),
    PRESCRIPTION_ENDED(409, "The prescription has ended for good"),
    UNKNOWN_EXERCISE(422, "The catalog has no such exercise"),
    EXERCISE_NOT_ASSIGNABLE(422, "The exercise cannot be assigned"),
    UNKNOWN_VARIANT(422, "The exercise has no such variant");

    private final int status;
    private final String title;

    PrescriptionProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
