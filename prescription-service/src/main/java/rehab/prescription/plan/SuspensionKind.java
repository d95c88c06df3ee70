package rehab.prescription.plan;

/** Why a prescription does not count for a while. */
public enum SuspensionKind {
    /** A therapist paused it. */
    PAUSED,
    /** It is unsafe, or may be. */
    ON_HOLD
}
