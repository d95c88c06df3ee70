package rehab.prescription.plan;

/** Where a prescription stands. */
public enum PrescriptionStatus {
    /** Nothing has been activated yet. */
    DRAFT,
    ACTIVE,
    /** Kept, but not to be done for now. */
    PAUSED
}
