package rehab.adherence.pain;

/** What pain during an exercise means by the prescription's pain rule (clinical model, pain rule and stop rule). */
public enum PainVerdict {
    GO_ON,
    /** Acceptable if it has settled within 24 hours; that is asked. */
    ACCEPTABLE_IF_SETTLED,
    /** This exercise ends. */
    STOP_EXERCISE
}
