package rehab.adherence.reminder;

/** Why a patient is written to, or why not. */
enum Reason {
    /** Something is left to do, and nothing speaks against saying so. */
    SEND,
    /** The patient does not want any. */
    OPTED_OUT,
    /** There is no address to write to. */
    NO_ADDRESS,
    /** Today's mail has left, may have left, or was given up. */
    SENT_TODAY,
    /** It is earlier than the patient's time. */
    TOO_EARLY,
    /** These are quiet hours. */
    QUIET,
    /** Something was stopped until a clinician has looked at it: whatever else is due can wait for that. */
    ON_HOLD,
    /** Everything that would be due is paused. */
    PAUSED,
    /** All that was due today was done, or the patient has said today why not. */
    DONE,
    /** Nothing has to be done today. */
    NOT_DUE
}
