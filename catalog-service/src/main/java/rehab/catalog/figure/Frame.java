package rehab.catalog.figure;

/** To what a position is relative. Each has x ahead, y left and z up while the figure stands upright, and turns with its part. */
public enum Frame {
    /** The room. */
    WORLD,
    /** From the middle between the hip joints. */
    PELVIS,
    /** From the middle of the chest, where the ribs end below it. */
    THORAX,
    /** From the middle of the head. */
    HEAD,
    /** Axes of the chest, from the shoulder joint of the limb's own side. */
    SHOULDER,
    /** Axes of the pelvis, from the hip joint of the limb's own side. */
    HIP,
    /** From the knee of the limb's own side, z towards the hip. */
    THIGH,
    /** From the knee of the other side, z towards the hip. */
    OTHER_THIGH,
    /** From the ankle of the limb's own side, z towards the knee. */
    SHIN
}
