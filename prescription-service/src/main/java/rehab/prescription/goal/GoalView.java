package rehab.prescription.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.kit.etag.Etag;

/**
 * A goal as it stands; figures as in {@link NewGoal}.
 *
 * @param setAt when it was set first
 * @param reason why it is as it is, where somebody said so
 * @param changedAt since when it says this
 * @param author subject of the therapist who wrote this
 * @param etag what a change of it sends as If-Match
 */
@Schema(name = "Goal")
record GoalView(
        UUID id,
        Instant setAt,
        String activity,
        @Nullable Integer baseline,
        @Nullable Integer target,
        @Nullable LocalDate due,
        GoalStatus status,
        @Nullable String reason,
        Instant changedAt,
        String author,
        String authorName,
        String etag) {

    static GoalView of(Goal goal, GoalRevision present) {
        State state = present.state();
        return new GoalView(
                goal.key().goalId(),
                goal.setAt(),
                state.activity(),
                state.baseline(),
                state.target(),
                state.due(),
                state.status(),
                state.reason(),
                state.writtenAt(),
                state.author(),
                state.authorName(),
                etag(goal));
    }

    static String etag(Goal goal) {
        return Etag.of(goal.key().goalId(), goal.revision());
    }

    /** What a goal said from one time on. */
    @Schema(name = "GoalState")
    record State(
            String activity,
            @Nullable Integer baseline,
            @Nullable Integer target,
            @Nullable LocalDate due,
            GoalStatus status,
            @Nullable String reason,
            Instant writtenAt,
            String author,
            String authorName) {}
}
