package rehab.adherence.figure;

/** Why a prescription does not count for a while. */
public enum SuspensionKind {
    /** Left off for a time. */
    PAUSED,
    /** Not to be done until a clinician has looked at it. */
    ON_HOLD
}
