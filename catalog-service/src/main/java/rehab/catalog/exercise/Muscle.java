package rehab.catalog.exercise;

/** Muscle, or group of muscles, that an exercise works or stretches. */
public enum Muscle {
    PECTORALIS_MAJOR,
    PECTORALIS_MINOR,
    DELTOID_ANTERIOR,
    DELTOID_POSTERIOR,
    BICEPS_BRACHII,
    TRICEPS_BRACHII,
    ROTATOR_CUFF,
    SERRATUS_ANTERIOR,
    LATISSIMUS_DORSI,
    TRAPEZIUS_UPPER,
    TRAPEZIUS_MIDDLE,
    TRAPEZIUS_LOWER,
    RHOMBOIDS,
    ERECTOR_SPINAE,
    MULTIFIDUS,
    /** Front of the neck: draw the chin in. */
    DEEP_NECK_FLEXORS,
    /** Back of the neck, below the skull. */
    NECK_EXTENSORS,
    RECTUS_ABDOMINIS,
    TRANSVERSUS_ABDOMINIS,
    OBLIQUES,
    GLUTEUS_MAXIMUS,
    QUADRICEPS
}
