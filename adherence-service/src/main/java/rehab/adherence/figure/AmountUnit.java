package rehab.adherence.figure;

/** What the amount of one set counts. */
public enum AmountUnit {
    REPS,
    SECONDS,
    BREATHS
}
