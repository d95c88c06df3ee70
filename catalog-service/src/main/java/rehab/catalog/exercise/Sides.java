package rehab.catalog.exercise;

/** Whether both sides of the body work at once or one after the other. */
public enum Sides {
    BOTH_TOGETHER,
    EACH
}
