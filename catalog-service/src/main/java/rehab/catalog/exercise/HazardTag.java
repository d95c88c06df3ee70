package rehab.catalog.exercise;

/**
 * What a variant of an exercise loads or demands. Safety rules aim at these, never at names of exercises. Which variant
 * carries which tag is a proposal until a clinician has signed the exercise off.
 */
public enum HazardTag {
    /** Arms raised above the height of the shoulders. */
    OVERHEAD_ARM,
    /** Arms held or moved at the height of the shoulders. */
    SHOULDER_LEVEL_ARM,
    /** Chest and front of the shoulder stretched to the end of their range. */
    CHEST_SHOULDER_END_RANGE_STRETCH,
    /** Body weight carried through the shoulders. */
    SHOULDER_LOADED,
    /** The chest muscles work against body weight. */
    CHEST_LOADED,
    /** Body weight on a hand that is bent back at the wrist. */
    WRIST_EXTENSION_WEIGHT_BEARING,
    /** The spine bends backwards. */
    SPINAL_EXTENSION,
    /** The spine rounds forward to the end of its range. */
    END_RANGE_SPINAL_FLEXION,
    /** The spine turns to the end of its range. */
    END_RANGE_ROTATION,
    /** The spine bends forward and turns at the same time. */
    COMBINED_FLEXION_ROTATION,
    /** The trunk turns against the pelvis, however far. */
    TRUNK_TWIST,
    /** The neck bends backwards. */
    NECK_EXTENSION,
    /** The neck bends forward. */
    NECK_FLEXION,
    /** The neck turns. */
    NECK_ROTATION,
    /** The neck is taken to the end of its range, in any direction. */
    NECK_END_RANGE,
    /** Lying face down. */
    PRONE,
    /** Lying on the back. */
    SUPINE,
    /** The head is lower than the heart. */
    HEAD_DOWN,
    /** Getting down to the floor and up again. */
    FLOOR_TRANSFER,
    /** Weight on one or both knees. */
    KNEELING,
    /** The base of support is small: one can tip over. */
    BALANCE,
    /** The hip is bent far. */
    HIP_FLEXION,
    /** Against a weight, a band or the weight of one's body. */
    LOADED,
    /** A position is held with effort for longer than a moment. */
    SUSTAINED_ISOMETRIC,
    /** The arms press against resistance or carry body weight. */
    PUSH,
    /** The arms pull against resistance. */
    PULL,
    /** The arms raise a weight. */
    LIFT,
    /** Something that the exercise pulls on can come loose. */
    ANCHOR_FAILURE
}
