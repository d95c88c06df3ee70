package rehab.catalog.exercise;

/** How the body is placed. */
public enum Position {
    STANDING,
    SEATED,
    /** Sitting on the floor. */
    SEATED_FLOOR,
    /** Lying face down. */
    PRONE,
    /** On hands and knees. */
    QUADRUPED,
    KNEELING,
    /** Face down, propped on hands or forearms and on toes or knees. */
    SUPPORT
}
