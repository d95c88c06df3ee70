package rehab.prescription.condition;

/** Whether a condition restricts the patient. */
public enum ConditionStatus {
    ACTIVE,
    /** It restricts the patient no more: a clinician has said so. */
    CLEARED,
    /** It was never so, or not like this. */
    ENTERED_IN_ERROR
}
