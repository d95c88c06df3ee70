package rehab.catalog.figure;

/** How a hand or a foot is held. */
public enum EndShape {
    /** A hand, loose. */
    RELAXED,
    /** A hand with straight fingers, or a foot with its whole sole on the floor. */
    FLAT,
    /** A closed hand. */
    FIST,
    /** A closed hand, the thumb away from it. */
    THUMB_UP,
    /** Fingers linked with those of the other hand. */
    INTERLACED,
    /** A foot on the balls of its toes, heel up. */
    TUCKED,
    /** A foot that goes on in the direction of the shin. */
    POINTED,
    /** A foot at the angle {@code bend}. */
    FREE
}
