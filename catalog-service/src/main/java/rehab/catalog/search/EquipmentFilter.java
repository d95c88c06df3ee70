package rehab.catalog.search;

/** Equipment that an exercise is looked for by: what it needs, or what can be added; or that it needs none. */
public enum EquipmentFilter {
    /** Nothing is needed. */
    NONE,
    DOORWAY,
    CORNER,
    CHAIR,
    WALL,
    PILLOW,
    WEIGHTS,
    TUBING,
    ANCHOR,
    MAT,
    FLOOR,
    TIMER
}
