package rehab.prescription.content;

/** Which side of the body a line is for. */
public enum Side {
    /** Both sides move at once. */
    BOTH_TOGETHER,
    /** The dose is for each side, one after the other. */
    EACH,
    LEFT,
    RIGHT
}
