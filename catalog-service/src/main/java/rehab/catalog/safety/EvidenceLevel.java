package rehab.catalog.safety;

/** How well a rule is founded. */
public enum EvidenceLevel {
    /** A cautious default from general knowledge. Nobody has verified it; it waits for a clinician's sign-off. */
    EXPERT_DEFAULT_AWAITING_SIGN_OFF,
    /** A clinician of this clinic stands for it. */
    CLINICIAN_JUDGEMENT,
    /** A published guideline or consensus, which the source names. */
    GUIDELINE,
    /** Published studies, which the source names. */
    STUDIES;

    /** Whether the rule must say which publication it rests on. */
    boolean restsOnPublication() {
        return this == GUIDELINE || this == STUDIES;
    }
}
