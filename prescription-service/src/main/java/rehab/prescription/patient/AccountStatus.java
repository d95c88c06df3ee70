package rehab.prescription.patient;

/** How far a patient's account has come. */
public enum AccountStatus {
    /** It could not be made; a new access code makes it. */
    FAILED,
    /** It is there and waits for its first sign-in. */
    INVITED,
    /** The patient has signed in. */
    ACTIVE
}
