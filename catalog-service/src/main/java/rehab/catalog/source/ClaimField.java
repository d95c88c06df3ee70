package rehab.catalog.source;

/** What a claim is about. */
public enum ClaimField {
    SETS,
    REPETITIONS,
    HOLD,
    DOSE,
    FREQUENCY,
    PROGRAMME_LENGTH,
    SIDES,
    POSITION,
    ARM_POSITION,
    LEG_POSITION,
    GAZE,
    CONTACT,
    EQUIPMENT,
    TECHNIQUE,
    BREATHING,
    TEMPO,
    INTENSITY,
    TIMING,
    PROGRESSION,
    START,
    CAUTION,
    CLASSIFICATION
}
