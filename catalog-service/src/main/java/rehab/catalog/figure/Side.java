package rehab.catalog.figure;

/** The body's left or right. */
public enum Side {
    LEFT,
    RIGHT;

    /** The opposite side. */
    public Side other() {
        return this == LEFT ? RIGHT : LEFT;
    }
}
