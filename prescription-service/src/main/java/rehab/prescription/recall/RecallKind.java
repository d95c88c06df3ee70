package rehab.prescription.recall;

/** What was recalled. */
public enum RecallKind {
    /** A new revision says something else about safety, or has other hazards; earlier revisions are recalled. */
    SAFETY_CHANGED,
    /** The exercise is not to be prescribed any more. */
    WITHDRAWN
}
