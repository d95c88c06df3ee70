package rehab.catalog.figure;

/** How the keys of a script follow each other, for as long as one looks. */
public enum Cycle {
    /** Through the keys to the last one and back the same way. */
    THERE_AND_BACK,
    /** Through the keys, then from the last to the first. */
    ROUND
}
