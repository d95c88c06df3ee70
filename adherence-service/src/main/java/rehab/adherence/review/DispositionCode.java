package rehab.adherence.review;

/** What a clinician made of a task. */
enum DispositionCode {
    CONTACTED,
    PLAN_CHANGED,
    WATCHING,
    REFERRED,
    NO_ACTION_NEEDED,
    /** The evidence was entered in error. */
    ENTERED_IN_ERROR,
    /** Said in the comment. */
    OTHER,
    /** Nothing is left to look at: what it was about was decided where it is decided. No clinician says so here. */
    SETTLED_ELSEWHERE
}
