package rehab.catalog.exercise;

/** Part of the body that an exercise is for. */
public enum Region {
    CHEST,
    ANTERIOR_SHOULDER,
    POSTERIOR_SHOULDER,
    SHOULDER_GIRDLE,
    SCAPULAR,
    UPPER_BACK,
    THORACIC_SPINE,
    WHOLE_SPINE,
    NECK,
    CORE,
    BACK_EXTENSORS,
    UPPER_ARM
}
