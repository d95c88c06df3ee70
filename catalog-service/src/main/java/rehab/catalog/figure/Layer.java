package rehab.catalog.figure;

/** Where a part lies in the drawing, whatever its depth. */
public enum Layer {
    /** Behind everything else. */
    BEHIND,
    /** Before everything else. */
    FRONT
}
