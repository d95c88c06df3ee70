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
    COMMENT,
    /** A yes to a red-flag question that puts the prescription on hold. */
    RED_FLAG,
    /** Pain that was worse when it was asked about a day after a session. */
    FLARE,
    /** A proposal to do more or less waits for a decision. */
    PROGRESSION_PROPOSAL,
    /** A line in force stands on a recalled revision of its exercise. */
    RECALLED_CONTENT;

    /** Whether what it finds may be settled elsewhere, so that nothing is left to look at. */
    public boolean settlesElsewhere() {
        return this == PROGRESSION_PROPOSAL;
    }
}
