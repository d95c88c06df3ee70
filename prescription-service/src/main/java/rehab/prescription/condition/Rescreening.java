package rehab.prescription.condition;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * What a new condition means for what has been prescribed. Declared here, for whoever records a condition must not know
 * prescriptions.
 */
public interface Rescreening {

    /**
     * Checks the patient's prescriptions as if the condition had been recorded, and then runs the work in a transaction. When
     * something moved in between, all of it is done again.
     *
     * @param work is given the change, to be made at most once
     * @throws rehab.kit.problem.ProblemException 409 when something kept moving
     */
    <T> T before(UUID patientId, ActiveCondition added, Function<Change, T> work);

    /** The change that was prepared. */
    interface Change {
        /** Makes it with everything locked that it concerns, and puts on hold what must not go on. */
        Outcome make(Runnable recording);
    }

    /**
     * What came of it.
     *
     * @param held prescriptions that were put on hold
     * @param prescriptions how many were checked
     * @param checked whether all of it could be checked; what could not is on hold
     */
    record Outcome(List<UUID> held, int prescriptions, boolean checked) {
        public Outcome {
            held = List.copyOf(held);
        }
    }
}
