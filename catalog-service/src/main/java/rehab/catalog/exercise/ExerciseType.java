package rehab.catalog.exercise;

/** What an exercise mainly does. */
public enum ExerciseType {
    STRETCH,
    MOBILITY,
    STRENGTHENING,
    STABILISATION
}
