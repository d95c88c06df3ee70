package rehab.adherence.figure;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Sessions against their target.
 *
 * @param done sessions attended, not capped
 * @param counted the same, capped per routine and week at what is due
 * @param target what is due so far; a fraction where a weekly target was in force for part of a week
 * @param planned what is due once every day in the window has ended
 */
public record Tally(int done, double counted, double target, double planned) {

    static Tally of(Collection<RoutineWeek> weeks) {
        return new Tally(
                weeks.stream().mapToInt(RoutineWeek::done).sum(),
                weeks.stream().mapToDouble(RoutineWeek::counted).sum(),
                weeks.stream().mapToDouble(RoutineWeek::due).sum(),
                weeks.stream().mapToDouble(RoutineWeek::planned).sum());
    }

    /** Session adherence, 0 to 1; null is "no figure": nothing was due. */
    public @Nullable Double figure() {
        return target == 0 ? null : Double.valueOf(counted / target);
    }
}
