package rehab.prescription.plan;

/** Why a prescription does not count for a while. */
enum SuspensionKind {
    /** A therapist paused it. */
    PAUSED
}
