package rehab.adherence.session;

/** Who entered a session, and from what. */
public enum Source {
    PATIENT,
    CAREGIVER,
    /** A clinician, from a paper log. */
    CLINICIAN_FROM_PAPER,
    DEVICE
}
