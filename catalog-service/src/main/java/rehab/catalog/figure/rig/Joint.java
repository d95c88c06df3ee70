package rehab.catalog.figure.rig;

import org.jspecify.annotations.Nullable;
import rehab.catalog.figure.Side;

/** A joint that one can point at. A hand stands for its wrist, a foot for its ankle. */
public enum Joint {
    PELVIS(null, true),
    CHEST(PELVIS, true),
    NECK(CHEST, false),
    HEAD(NECK, true),
    LEFT_SHOULDER(CHEST, false),
    LEFT_ELBOW(LEFT_SHOULDER, true),
    LEFT_HAND(LEFT_ELBOW, true),
    RIGHT_SHOULDER(CHEST, false),
    RIGHT_ELBOW(RIGHT_SHOULDER, true),
    RIGHT_HAND(RIGHT_ELBOW, true),
    LEFT_HIP(PELVIS, false),
    LEFT_KNEE(LEFT_HIP, true),
    LEFT_FOOT(LEFT_KNEE, true),
    RIGHT_HIP(PELVIS, false),
    RIGHT_KNEE(RIGHT_HIP, true),
    RIGHT_FOOT(RIGHT_KNEE, true);

    private final @Nullable Joint parent;
    private final boolean draggable;

    Joint(@Nullable Joint parent, boolean draggable) {
        this.parent = parent;
        this.draggable = draggable;
    }

    /** The joint towards the pelvis; of the pelvis itself, none. */
    public @Nullable Joint parent() {
        return parent;
    }

    /** Whether a pose can be changed by moving it. */
    public boolean draggable() {
        return draggable;
    }

    /** Left or right; joints in the middle count as left. */
    public Side side() {
        return name().startsWith("RIGHT_") ? Side.RIGHT : Side.LEFT;
    }
}
