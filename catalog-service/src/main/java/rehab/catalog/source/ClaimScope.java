package rehab.catalog.source;

/** How far a claim reaches in its source. */
public enum ClaimScope {
    /** Said of this exercise. */
    EXERCISE,
    /** Said once for all the exercises of the source. */
    PAGE
}
