package rehab.adherence.caseload;

/** Why a patient stands where they do in the list, the weightiest first. */
enum ReasonCode {
    /** A symptom ended a session; the value counts them. */
    STOP_FOR_SYMPTOM,
    /** Pain ended a session; the value counts them. */
    STOP_FOR_PAIN,
    /** The last pain reported is high; the value is it. */
    PAIN_HIGH,
    /** Pain has risen over these weeks; the value says by how much. */
    PAIN_RISE,
    /** Nothing entered for so long that somebody must ask; the value is in days. */
    SILENCE,
    /** Nothing entered for some days; the value is in days. */
    QUIET,
    /** Sessions of one routine were missed in a row. */
    MISSED_IN_A_ROW,
    /** More was done than the order allows; the value is the relative dose. */
    OVER_DOSE,
    /** Session adherence is below satisfactory; the value is it. */
    LOW_ADHERENCE,
    /** Nothing is ordered today. */
    NOTHING_ORDERED,
    /** All that is ordered is paused or on hold. */
    SUSPENDED,
    /** None of the others. */
    ON_TRACK
}
