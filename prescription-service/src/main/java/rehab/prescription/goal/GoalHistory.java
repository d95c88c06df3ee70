package rehab.prescription.goal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A goal and all that it ever said.
 *
 * @param goal as it stands
 * @param history oldest first; the last one is the present
 */
@Schema(name = "GoalHistory")
record GoalHistory(GoalView goal, List<GoalView.State> history) {}
