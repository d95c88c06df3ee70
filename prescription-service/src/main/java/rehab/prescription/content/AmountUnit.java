package rehab.prescription.content;

/** What one set is counted in. */
public enum AmountUnit {
    /** Repetitions. */
    REPS,
    /** Seconds of one continuous hold or movement. */
    SECONDS,
    /** Calm breaths. */
    BREATHS
}
