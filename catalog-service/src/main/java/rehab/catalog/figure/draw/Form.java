package rehab.catalog.figure.draw;

/** How a figure is shown. */
public enum Form {
    /** Moving, without a script; still where somebody asked for less motion. */
    MOTION,
    /** Every key position in a row, numbered; plain enough for print. */
    PANELS,
    /** The key position that tells most. */
    STILL
}
