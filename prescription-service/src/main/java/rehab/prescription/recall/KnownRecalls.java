package rehab.prescription.recall;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What has been recalled among some exercises. */
public final class KnownRecalls {
    private static final KnownRecalls NONE = new KnownRecalls(List.of());

    private final Map<UUID, List<Recall>> byExercise;

    /** @param newestFirst recalls, of one exercise the newest first */
    KnownRecalls(List<Recall> newestFirst) {
        byExercise = newestFirst.stream().collect(Collectors.groupingBy(Recall::exerciseId));
    }

    /** Nothing recalled, or nothing of it to be shown. */
    public static KnownRecalls none() {
        return NONE;
    }

    /** Whether any of the exercises has been recalled in any revision. */
    public boolean isEmpty() {
        return byExercise.isEmpty();
    }

    /** The newest recall that concerns this revision of the exercise; null when there is none. */
    public @Nullable RecallNotice of(UUID exerciseId, int revision) {
        return byExercise.getOrDefault(exerciseId, List.of()).stream()
                .filter(recall -> recall.concerns(revision))
                .findFirst()
                .map(Recall::notice)
                .orElse(null);
    }
}
