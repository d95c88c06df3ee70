package rehab.catalog.exercise;

/** When in a day or in a session an exercise has its place. */
public enum Moment {
    BEFORE_EXERCISE,
    DURING_EXERCISE,
    AFTER_EXERCISE,
    /** As the last one of a session. */
    CLOSING,
    /** In between, away from the desk for a moment. */
    DESK_BREAK,
    ANY_TIME
}
