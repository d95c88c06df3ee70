package rehab.adherence.review;

/** Whose tasks are asked for. */
enum TaskOwner {
    /** Of patients whom the caller leads, and what was overdue and came to the whole care team. */
    MINE,
    /** Of every patient in whose care team the caller is. */
    TEAM
}
