package rehab.catalog.lifecycle;

/** Why somebody should look at an item, the most urgent first. */
enum QueueState {
    /** A revision waits for an administrator's decision. */
    IN_REVIEW(0),
    /** It was made from something that has moved on since. */
    STALE(1),
    /** It was reviewed, and is due again. */
    OVERDUE(2),
    /** It is in use, and this clinic has not signed its present revision off. */
    AWAITING_SIGN_OFF(3);

    static final int LEAST_URGENT = 3;

    private final int urgency;

    QueueState(int urgency) {
        this.urgency = urgency;
    }

    /** 0 is the most urgent. */
    int urgency() {
        return urgency;
    }
}
