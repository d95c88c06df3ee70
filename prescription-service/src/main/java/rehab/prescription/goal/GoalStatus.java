package rehab.prescription.goal;

/** How a goal stands. */
enum GoalStatus {
    OPEN,
    ACHIEVED,
    /** Given up, for a reason. */
    DROPPED
}
