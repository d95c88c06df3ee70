package rehab.catalog.exercise;

/** Thing that an exercise is done with. */
public enum Equipment {
    DOORWAY,
    CORNER,
    CHAIR,
    WALL,
    PILLOW,
    WEIGHTS,
    TUBING,
    /** Something immovable to fasten tubing to; a shut door will do. */
    ANCHOR,
    MAT,
    FLOOR,
    TIMER
}
