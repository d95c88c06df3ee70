package rehab.prescription.exercise;

/**
 * One revision of an exercise, and whether it may be prescribed at this moment.
 *
 * @param assignable drafts and withdrawn exercises are not
 */
public record CatalogExercise(ExerciseWords words, boolean assignable) {}
