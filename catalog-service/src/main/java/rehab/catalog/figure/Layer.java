package rehab.catalog.figure;

/** Where a part lies in the drawing, whatever its depth. */
public enum Layer {
    /** Behind everything else. */
    BEHIND,
    /** Before everything else. */
    FRONT,
    /** Before the head or behind it, whichever it is at each moment. */
    CHANGING
}
