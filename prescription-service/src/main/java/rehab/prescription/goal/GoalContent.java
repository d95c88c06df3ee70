package rehab.prescription.goal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a goal says at one time; figures as in {@link NewGoal}. */
record GoalContent(
        String activity,
        @Nullable Integer baseline,
        @Nullable Integer target,
        @Nullable LocalDate due,
        GoalStatus status,
        @Nullable String reason) {}
