package rehab.adherence.figure;

/** What became of a session (clinical model, adherence 5). MISSED is not here: it is derived, never stored. */
public enum SessionStatus {
    /** At least the configured share of the ordered dose. */
    COMPLETE(true),
    /** Something, but less than that. */
    PARTIAL(true),
    /** Nothing, and the patient said why. */
    SKIPPED(false),
    /** Ended by pain: attended, and never shown as non-adherence. */
    STOPPED_PAIN(true),
    /** Ended by another symptom: attended, and never shown as non-adherence. */
    STOPPED_SYMPTOM(true),
    /** Taken back; a corrected copy may stand in its place. Counts nowhere. */
    ENTERED_IN_ERROR(false);

    private final boolean attended;

    SessionStatus(boolean attended) {
        this.attended = attended;
    }

    /** Whether it counts as done. */
    public boolean isAttended() {
        return attended;
    }

    /** Whether pain or a symptom ended it. */
    public boolean isStopped() {
        return this == STOPPED_PAIN || this == STOPPED_SYMPTOM;
    }
}
