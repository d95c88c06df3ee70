package rehab.prescription.content;

/** One step of an exercise's technique, as the catalog said it when the version was activated. */
public record ExerciseStep(int order, String text) {}
