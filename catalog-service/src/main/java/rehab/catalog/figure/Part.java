package rehab.catalog.figure;

/** A part of the body that a script can speak of. */
public enum Part {
    HEAD,
    NECK,
    CHEST,
    UPPER_BACK,
    /** Drawn as two marks on the back where one looks from behind. */
    SHOULDER_BLADES,
    LOWER_BACK,
    BELLY,
    PELVIS,
    LEFT_SHOULDER,
    LEFT_UPPER_ARM,
    LEFT_ELBOW,
    LEFT_FOREARM,
    LEFT_HAND,
    LEFT_THIGH,
    LEFT_KNEE,
    LEFT_SHIN,
    LEFT_FOOT,
    LEFT_TOES,
    LEFT_ARM,
    LEFT_LEG,
    RIGHT_SHOULDER,
    RIGHT_UPPER_ARM,
    RIGHT_ELBOW,
    RIGHT_FOREARM,
    RIGHT_HAND,
    RIGHT_THIGH,
    RIGHT_KNEE,
    RIGHT_SHIN,
    RIGHT_FOOT,
    RIGHT_TOES,
    RIGHT_ARM,
    RIGHT_LEG;

    /** The same part of the other side; a part in the middle is its own mirror image. */
    public Part mirrored() {
        if (name().startsWith("LEFT_")) {
            return valueOf("RIGHT_" + name().substring(5));
        }
        return name().startsWith("RIGHT_") ? valueOf("LEFT_" + name().substring(6)) : this;
    }
}
