package rehab.adherence.rule;

/** What makes a review task (clinical model, review tasks). A rule is here when the facts that it looks at are recorded. */
public enum ReviewRule {
    /** A symptom of the stop list, in a session or outside of one. */
    STOP_LIST_SYMPTOM,
    /** Pain in a session at or above a line. */
    PAIN_HIGH,
    /** Pain after a session, up on the patient's own baseline. */
    PAIN_RISE,
    /** A session that pain ended. */
    STOP_FOR_PAIN,
    /** Something was asked for and nothing was entered for many days. */
    SILENCE,
    /** Due sessions of one routine missed in a row. */
    MISSED_IN_A_ROW,
    /** More done in a week than the order allows, times a factor. */
    OVER_DOSE,
    /** The patient wrote something with a session. */
    COMMENT
}
