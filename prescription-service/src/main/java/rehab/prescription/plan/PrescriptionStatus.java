package rehab.prescription.plan;

/** Where a prescription stands. */
public enum PrescriptionStatus {
    /** Nothing has been activated yet. */
    DRAFT,
    ACTIVE,
    /** Kept, but not to be done for now: a therapist paused it. */
    PAUSED,
    /** Not to be done until a therapist has decided on what is in doubt. */
    ON_HOLD,
    /** It has reached its end. For good. */
    COMPLETED,
    /** It was broken off. For good. */
    STOPPED;

    /** Whether something of it has been ordered and may be done, now or again. */
    public boolean isRunning() {
        return this == ACTIVE || this == PAUSED || this == ON_HOLD;
    }

    /** Whether it is over for good. */
    public boolean isEnded() {
        return this == COMPLETED || this == STOPPED;
    }
}
