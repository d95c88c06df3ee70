package rehab.catalog.exercise;

import java.util.UUID;

/**
 * One revision of an exercise.
 *
 * @param id of the exercise
 * @param status of the exercise as a whole: what was retired is retired in every revision
 * @param contentHash equal for equal contents
 */
public record StoredRevision(
        UUID id, String slug, int revision, ExerciseStatus status, ExerciseContent content, String contentHash) {

    /** Whether it can be put into a prescription: published, and somebody has described how to do it. */
    public boolean assignable() {
        return status == ExerciseStatus.PUBLISHED && !content.steps().isEmpty();
    }
}
