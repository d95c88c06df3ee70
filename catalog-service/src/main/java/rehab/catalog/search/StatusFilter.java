package rehab.catalog.search;

import java.util.List;
import rehab.catalog.exercise.ExerciseStatus;

/** Which exercises a list shows, by where they are in their life. */
public enum StatusFilter {
    PUBLISHED,
    DRAFT,
    RETIRED,
    ALL;

    List<ExerciseStatus> statuses() {
        return switch (this) {
            case PUBLISHED -> List.of(ExerciseStatus.PUBLISHED);
            case DRAFT -> List.of(ExerciseStatus.DRAFT);
            case RETIRED -> List.of(ExerciseStatus.RETIRED);
            case ALL -> List.of(ExerciseStatus.values());
        };
    }
}
