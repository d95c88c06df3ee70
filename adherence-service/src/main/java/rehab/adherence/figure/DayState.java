package rehab.adherence.figure;

/** How a day stands in the calendar. */
public enum DayState {
    /** What was due, or for a weekly target what was logged, was done in full. */
    DONE,
    /** Something was done, but less than was due. */
    PARTIAL,
    /** The day has ended and nothing that was due was reported. */
    MISSED,
    /** Nothing was done and the patient said why. */
    SKIPPED,
    /** Pain or a symptom ended a session. */
    STOPPED,
    /** Something was done that was not asked for, or on a suspended day. */
    EXTRA,
    /** Paused or on hold. */
    SUSPENDED,
    /** Nothing falls due on this day. */
    NOT_DUE,
    /** Something is due and the day has not ended. */
    DUE
}
