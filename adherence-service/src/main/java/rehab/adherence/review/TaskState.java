package rehab.adherence.review;

/** Whether a clinician has still to look. */
enum TaskState {
    OPEN,
    DONE
}
