package rehab.catalog.exercise;

/** Where an exercise is in its life. */
public enum ExerciseStatus {
    /** Being written; cannot be assigned. */
    DRAFT,
    /** In use. */
    PUBLISHED,
    /** No longer assigned; what was done with it stays readable. */
    RETIRED
}
