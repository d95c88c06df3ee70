package rehab.prescription.progression;

/** What a clinician makes of a proposal. */
enum DecisionKind {
    ACCEPTED,
    CHANGED,
    DECLINED;

    /** Whether a version comes of it. */
    boolean changesThePrescription() {
        return this != DECLINED;
    }

    ProposalState state() {
        return switch (this) {
            case ACCEPTED -> ProposalState.ACCEPTED;
            case CHANGED -> ProposalState.CHANGED;
            case DECLINED -> ProposalState.DECLINED;
        };
    }
}
