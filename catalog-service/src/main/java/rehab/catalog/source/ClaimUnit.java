package rehab.catalog.source;

/** What the figures of a claim count. */
public enum ClaimUnit {
    SETS,
    REPS,
    SECONDS,
    BREATHS,
    TIMES_PER_DAY,
    TIMES_PER_WEEK,
    WEEKS,
    DEGREES
}
