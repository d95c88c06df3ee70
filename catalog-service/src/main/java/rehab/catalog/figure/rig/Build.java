package rehab.catalog.figure.rig;

import rehab.catalog.figure.Vec;

/**
 * The proportions of the figure, metres. Lengths of limbs are the shares of stature of Drillis and Contini (1966) as given in
 * D. A. Winter, Biomechanics and Motor Control of Human Movement, 4th ed., figure 4.1; girths are drawn, not measured.
 */
public final class Build {
    public static final double STATURE = 1.70;
    public static final double UPPER_ARM = 0.186 * STATURE;
    public static final double FOREARM = 0.146 * STATURE;
    public static final double THIGH = 0.245 * STATURE;
    public static final double SHIN = 0.246 * STATURE;
    public static final double ANKLE_HEIGHT = 0.039 * STATURE;
    /** Of the hip joints over the floor in standing. */
    public static final double HIP_HEIGHT = ANKLE_HEIGHT + SHIN + THIGH;

    static final double PALM = 0.085;
    static final double FINGERS = 0.085;

    public static final double SHOULDER_GIRTH = 0.056;
    public static final double ELBOW_GIRTH = 0.040;
    public static final double WRIST_GIRTH = 0.027;
    public static final double HIP_GIRTH = 0.088;
    public static final double KNEE_GIRTH = 0.055;
    public static final double ANKLE_GIRTH = 0.036;
    public static final double HEEL_GIRTH = 0.033;
    public static final double BALL_GIRTH = 0.026;
    public static final double TOE_GIRTH = 0.016;

    /** From the middle between the hips to the left hip joint. */
    static final Vec HIP = new Vec(0, 0.088, 0);

    /** Joints of the spine from L5/S1 to C7, as they stand above the middle between the hips. */
    static final Vec[] SPINE = {
        new Vec(-0.045, 0, 0.085),
        new Vec(-0.038, 0, 0.155),
        new Vec(-0.042, 0, 0.225),
        new Vec(-0.058, 0, 0.300),
        new Vec(-0.072, 0, 0.385),
        new Vec(-0.074, 0, 0.465),
        new Vec(-0.058, 0, 0.540)
    };

    /** The middle of the chest, on the same scale. */
    static final Vec CHEST = new Vec(0, 0, 0.40);
    /** Where the left collar bone meets the breastbone. */
    static final Vec STERNUM = new Vec(0.015, 0.03, 0.495);
    /** The left shoulder joint at rest; 0.818 of the stature high. */
    static final Vec SHOULDER = new Vec(-0.018, 0.168, 0.490);

    static final Vec NECK = new Vec(0.048, 0, 0.098);
    /** From the top of the neck to the middle of the head. */
    static final Vec SKULL = new Vec(0.026, 0, 0.070);

    static final double FOOT_AHEAD = 0.115;
    static final double FOOT_BEHIND = 0.035;
    static final double TOES = 0.055;

    private Build() {}
}
