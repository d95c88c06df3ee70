package rehab.adherence.problem;

import rehab.kit.problem.ProblemType;

/** What this service refuses, beyond what every service does. */
public enum AdherenceProblem implements ProblemType {
    SESSION_DIFFERS(409, "This session was logged before, with other content"),
    REPORT_DIFFERS(409, "This report was made before, with other content"),
    FOLLOW_UP_NOT_ASKED(409, "Nothing is asked about this session now"),
    ALREADY_CORRECTED(409, "This session was already corrected"),
    TASK_DONE(409, "This task was closed before"),
    NOT_A_COMMENT(409, "This task is not about what a patient wrote"),
    QUESTIONS_UNKNOWN(422, "There is no such version of the questions"),
    MEASURE_DIFFERS(409, "This answer was given before, with other content"),
    MEASURE_CORRECTED(409, "This answer was already corrected"),
    NOT_ORDERED(422, "The session names something that was not ordered");

    private final int status;
    private final String title;

    AdherenceProblem(int status, String title) {
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
