package rehab.catalog.figure.draw;

/** On paper, in the dark, or as the reader's system has it. */
public enum Theme {
    AUTO,
    LIGHT,
    DARK
}
