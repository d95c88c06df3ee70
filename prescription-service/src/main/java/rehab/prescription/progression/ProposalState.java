package rehab.prescription.progression;

/** Where a proposal stands. */
enum ProposalState {
    /** Somebody has to decide. */
    OPEN,
    /** The line is no longer what it was when this was proposed, or it is gone. */
    SUPERSEDED,
    ACCEPTED,
    /** A clinician did something else instead. */
    CHANGED,
    DECLINED
}
