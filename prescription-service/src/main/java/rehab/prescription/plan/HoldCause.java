package rehab.prescription.plan;

/** What put a prescription on hold. */
public enum HoldCause {
    /** A therapist decided so. */
    CLINICIAN,
    /** The safety check found something that nobody has answered. */
    SAFETY_CHECK,
    /** The patient told of a symptom of the stop list. */
    SYMPTOM
}
