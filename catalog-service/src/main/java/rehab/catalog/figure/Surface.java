package rehab.catalog.figure;

/** What a part of the body can touch. */
public enum Surface {
    FLOOR,
    WALL,
    /** The seat of the chair or stool. */
    SEAT,
    /** The back of the chair. */
    BACKREST,
    /** The face of a post of the door frame. */
    DOOR_FRAME,
    CORNER,
    PILLOW,
    /** The figure's own head. */
    HEAD,
    /** The figure's own thigh, left or right. */
    THIGH,
    /** The figure's own lower leg. */
    SHIN,
    OTHER_HAND
}
