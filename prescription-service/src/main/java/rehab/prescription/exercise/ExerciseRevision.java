package rehab.prescription.exercise;

import java.util.UUID;

/** Names one revision of one exercise. */
public record ExerciseRevision(UUID exerciseId, int revision) {}
