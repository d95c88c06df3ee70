package rehab.prescription.safety;

/** Why a clinician prescribes in spite of a finding. */
enum AcknowledgementReason {
    BENEFIT_OUTWEIGHS_RISK,
    /** The line was made safer in a way that the rule does not see. */
    MITIGATED,
    TOLERATED_BEFORE,
    NOT_APPLICABLE,
    EVIDENCE_DISAGREES,
    PATIENT_PREFERENCE,
    SUPERVISED,
    /** Something else, said in a comment. */
    OTHER
}
