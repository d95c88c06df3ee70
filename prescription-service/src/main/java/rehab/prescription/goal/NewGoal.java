package rehab.prescription.goal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.kit.text.Text;

/**
 * A goal to be set: an item of the Patient-Specific Functional Scale (Stratford et al. 1995), in the patient's own words.
 *
 * @param activity what is difficult now, 1 to 200 characters
 * @param baseline how well it goes now: 0, not at all, to 10, as well as before
 * @param target how well it is to go, 0 to 10, not below the baseline
 * @param due by when; not past, at most five years ahead
 */
@Schema(name = "NewGoal")
record NewGoal(
        @Text(max = 200) String activity,
        @Min(0) @Max(10) @Nullable Integer baseline,
        @Min(0) @Max(10) @Nullable Integer target,
        @Nullable LocalDate due) {

    GoalContent content() {
        return new GoalContent(activity.strip(), baseline, target, due, GoalStatus.OPEN, null);
    }
}
