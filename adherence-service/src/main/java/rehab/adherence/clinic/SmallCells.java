package rehab.adherence.clinic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps aggregates from telling about single patients. A group of fewer than the smallest allowed is not shown; nor is
 * another that, taken from the whole, would give it away. An empty group tells about nobody and is shown, unless it gives
 * another away.
 */
final class SmallCells {
    private final int smallest;

    SmallCells(int smallest) {
        this.smallest = smallest;
    }

    /** Whether something may be said about a group of so many patients. */
    boolean isEnough(int patients) {
        return patients >= smallest;
    }

    /**
     * The groups that patients fall into, as they may be shown when their sum is known.
     *
     * @return in the same order; null for a suppressed group
     */
    List<@Nullable Integer> split(List<Integer> groups) {
        Set<Integer> hidden = new HashSet<>(IntStream.range(0, groups.size())
                .filter(i -> groups.get(i) > 0 && !isEnough(groups.get(i)))
                .boxed()
                .toList());
        while (!hidden.isEmpty() && givesAway(groups, hidden)) {
            Optional<Integer> next = smallestShown(groups, hidden);
            if (next.isEmpty()) {
                IntStream.range(0, groups.size()).forEach(hidden::add);
                break;
            }
            hidden.add(next.get());
        }
        List<@Nullable Integer> shown = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            shown.add(hidden.contains(i) ? null : groups.get(i));
        }
        return shown;
    }

    /** The whole less what is shown is what is hidden: that must be several groups and enough patients. */
    private boolean givesAway(List<Integer> groups, Set<Integer> hidden) {
        return hidden.size() < 2
                || !isEnough(hidden.stream().mapToInt(groups::get).sum());
    }

    private static Optional<Integer> smallestShown(List<Integer> groups, Set<Integer> hidden) {
        return IntStream.range(0, groups.size())
                .boxed()
                .filter(i -> !hidden.contains(i) && groups.get(i) > 0)
                .min(Comparator.comparing(groups::get));
    }
}
