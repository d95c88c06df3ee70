package rehab.prescription.template;

/** What a figure of a template is about. */
enum Figure {
    SETS,
    /** Repetitions, seconds or breaths of one set. */
    AMOUNT,
    HOLD,
    REST,
    LOAD,
    EFFORT,
    /** How often a routine is done. */
    FREQUENCY,
    /** For how many weeks. */
    PERIOD,
    /** When and by how much a step up is proposed. */
    PROGRESSION
}
