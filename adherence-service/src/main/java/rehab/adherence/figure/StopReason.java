package rehab.adherence.figure;

/** Why a patient broke off an exercise. */
public enum StopReason {
    PAIN,
    SYMPTOM,
    FATIGUE,
    TIME,
    OTHER
}
