package rehab.catalog.figure.rig;

/**
 * How far joints go, degrees, in the widest reading that a healthy adult reaches without strain of one's own muscles alone: on
 * the floor and in a chair the body's weight bends a joint farther than its muscles would.
 *
 * <p>AAOS: American Academy of Orthopaedic Surgeons, Joint Motion: Method of Measuring and Recording (1965), norms as reprinted
 * in Norkin and White, Measurement of Joint Motion, 5th ed. White and Panjabi: Clinical Biomechanics of the Spine, 2nd ed.
 */
public enum Range {
    /** AAOS 0 to 150; hyperextension up to 10 is usual. */
    ELBOW_BEND(-10, 152),
    /** AAOS 135 active; up to 165 under body weight in kneeling and squatting (Mulholland and Wyss 2001). */
    KNEE_BEND(-5, 162),
    /** AAOS 120 with the knee bent, 30 backwards; passive flexion in kneeling reaches 140 (Mulholland and Wyss 2001). */
    HIP_FLEXION(-30, 142),
    /** AAOS 45 outwards, 30 inwards. */
    HIP_ABDUCTION(-30, 50),
    /** AAOS 60 backwards. */
    ARM_BEHIND(-180, 60),
    /** AAOS: horizontal adduction 135, that is 45 across the middle; the blade's glide adds some. */
    ARM_ACROSS(-180, 68),
    /** AAOS 20 towards the shin, 50 away; weight adds some to either. */
    ANKLE(-72, 32),
    /** AAOS 60 forwards, 25 backwards. */
    LUMBAR_FLEXION(-30, 60),
    /** AAOS 25. */
    LUMBAR_BEND(-25, 25),
    /** White and Panjabi: 2 each segment. */
    LUMBAR_TWIST(-15, 15),
    /** White and Panjabi: 4 to 12 each segment, both ways together. */
    THORAX_FLEXION(-28, 45),
    /** White and Panjabi: 6 each segment. */
    THORAX_BEND(-30, 30),
    /** AAOS 45 for thorax and lumbar spine together; White and Panjabi: 8 each upper segment. */
    THORAX_TWIST(-48, 48),
    /** AAOS 45 either way; with the head's own nod up to 80 (Youdas et al. 1992: extension 76 in young adults). */
    NECK_FLEXION(-52, 52),
    /** AAOS 45. */
    NECK_BEND(-45, 45),
    /** AAOS 60; Youdas et al. 1992: 72. */
    NECK_TWIST(-75, 75),
    /** White and Panjabi: 25 between skull and second vertebra. */
    NOD(-28, 25),
    /** Elevation of the shoulder girdle 40, depression 10 (Norkin and White). */
    SHOULDER_RAISE(-12, 40),
    /** Protraction and retraction of the collar bone (Norkin and White: 15 to 30 each way). */
    SHOULDER_FORWARD(-30, 30),
    /** Millimetres: half of a total head excursion of about 100 either way (Hanten et al. 1991). */
    HEAD_SLIDE(-60, 65);

    private final double least;
    private final double most;

    Range(double least, double most) {
        this.least = least;
        this.most = most;
    }

    public double least() {
        return least;
    }

    public double most() {
        return most;
    }

    /** Whether a joint can go there; a degree of rounding is allowed. */
    boolean holds(double value) {
        return value >= least - 1 && value <= most + 1;
    }

    double clamp(double value) {
        return Math.max(least, Math.min(most, value));
    }
}
