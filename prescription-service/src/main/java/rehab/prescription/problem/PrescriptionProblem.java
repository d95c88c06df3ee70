package rehab.prescription.problem;

import rehab.kit.problem.ProblemType;

/** What this service refuses, besides what every service refuses. */
public enum PrescriptionProblem implements ProblemType {
    LAST_LEAD(409, "A care team keeps at least one lead"),
    CONDITION_RECORDED(409, "The patient has this condition already"),
    TOO_MANY_CONDITIONS(409, "The patient has as many conditions as can be checked"),
    CONDITION_ENDED(409, "The condition has been ended"),
    CONDITIONS_CHANGED(409, "What the safety check rests on has changed meanwhile"),
    SAFETY_FINDINGS_OPEN(409, "The safety check has findings that nobody has answered"),
    UNKNOWN_CONDITION(422, "There is no such condition"),
    UNKNOWN_FINDING(422, "The safety check has no such finding"),
    POSSIBLE_DUPLICATE(409, "Somebody like this is registered already"),
    PATIENT_ARCHIVED(409, "The patient is archived"),
    NOT_ARCHIVED(409, "The patient is not archived"),
    PRESCRIPTIONS_RUNNING(409, "Prescriptions are still running"),
    NOTE_CORRECTED(409, "The note has been corrected already"),
    NO_DRAFT(409, "There is no draft to activate"),
    NOT_ACTIVE(409, "Only an active prescription can be paused"),
    NOT_SUSPENDED(409, "Only a prescription that is paused or on hold can be resumed"),
    ON_HOLD_ALREADY(409, "The prescription is on hold already"),
    NOTHING_ORDERED(409, "Nothing has been ordered by this prescription"),
    PRESCRIPTION_ENDED(409, "The prescription has ended for good"),
    TEMPLATE_SHARED(409, "A template of the shared library changes with a release only"),
    TEMPLATE_RETIRED(409, "The template has been taken back"),
    PROPOSAL_DECIDED(409, "The proposal has been decided"),
    PROPOSAL_SUPERSEDED(422, "The proposal speaks of a line that has changed"),
    OWN_WORK(422, "Nobody signs off what they wrote"),
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
