package rehab.catalog.figure;

/** What can stand around a figure. */
public enum PropKind {
    /** {@code at}: the middle of the seat on the floor; {@code turn} 0: who sits looks ahead; {@code size}: [depth, width, height of the seat]. */
    CHAIR,
    /** As a chair, without a back. */
    STOOL,
    /** {@code at}: a point on its face; {@code turn} 0: the face looks ahead (the wall is behind the figure); {@code size}: [-, width, height]. */
    WALL,
    /** {@code at}: the middle of the opening on the floor, at the face that looks in direction {@code turn}; {@code size}: [depth, opening, height]. */
    DOOR_FRAME,
    /** {@code at}: where two walls meet; {@code turn}: the direction in which the corner opens; {@code size}: [length of each wall, -, height]. */
    CORNER,
    /** The line or plane of the floor; drawn anyway. */
    FLOOR,
    /** {@code at}: its middle on the floor; {@code size}: [length, width, thickness]. */
    MAT,
    /** {@code at}: its middle, at its lowest point; {@code size}: [length, width, height]. */
    PILLOW,
    /** What tubing is fixed to, drawn as a door; {@code at}: where it is fixed. */
    ANCHOR,
    /** From {@code at} to each of {@code parts} (hands). */
    TUBING,
    /** A small weight or full tin in each of {@code parts} (hands). */
    WEIGHT
}
