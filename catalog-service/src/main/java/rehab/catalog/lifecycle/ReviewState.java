package rehab.catalog.lifecycle;

/** Whether a clinic has signed an item off in its present revision. */
public enum ReviewState {
    /** No clinician of the clinic has signed it off yet. */
    AWAITING_SIGN_OFF,
    REVIEWED,
    /** It was signed off, and its next review is past due. */
    OVERDUE
}
