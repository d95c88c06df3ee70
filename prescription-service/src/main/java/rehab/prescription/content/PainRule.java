package rehab.prescription.content;

/** What the patient does when it hurts. */
public enum PainRule {
    /** Any pain ends the exercise. */
    STOP_ON_PAIN,
    /** Pain is watched against cut-points; mild pain that settles is acceptable. */
    PAIN_MONITORING
}
