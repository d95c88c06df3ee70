package rehab.catalog.recall;

/** Why it is recalled. */
public enum RecallKind {
    /** It says something else about safety than before. */
    SAFETY_CHANGED,
    /** It must no longer be used. */
    WITHDRAWN
}
