package rehab.prescription.plan;

/** What can be done to a prescription as a whole. */
enum Transition {
    PAUSE,
    HOLD,
    RESUME,
    STOP,
    COMPLETE
}
