package rehab.catalog.exercise;

/** What the amount of a dose counts. */
public enum DoseUnit {
    REPS,
    SECONDS,
    BREATHS
}
