package rehab.prescription.goal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.kit.text.OptionalText;
import rehab.kit.text.Text;

/**
 * What a goal is to say: all of it, not only what changes. Figures as in {@link NewGoal}.
 *
 * @param due may stay where it was, also when that is past
 * @param reason why it changes, 1 to 1000 characters; must be given when the goal is dropped
 */
@Schema(name = "ChangedGoal")
record ChangedGoal(
        @Text(max = 200) String activity,
        @Min(0) @Max(10) @Nullable Integer baseline,
        @Min(0) @Max(10) @Nullable Integer target,
        @Nullable LocalDate due,
        @NotNull GoalStatus status,
        @OptionalText(max = 1000) @Nullable String reason) {

    GoalContent content() {
        return new GoalContent(activity.strip(), baseline, target, due, status, reason);
    }
}
