package rehab.adherence.session;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A recorded session and what became of it.
 *
 * @param correctedBy the session that replaced it; null while it stands
 * @param recalled ids of lines whose exercise has been recalled in the ordered revision, whenever that was
 */
record Standing(Recorded recorded, @Nullable UUID correctedBy, Set<UUID> recalled) {

    /** One line, and whether its exercise has been recalled in the ordered revision. */
    record Line(Recorded.Line recorded, boolean recalled) {}

    Standing withLines(List<Line> lines) {
        return new Standing(
                recorded.withLines(lines.stream().map(Line::recorded).toList()),
                correctedBy,
                lines.stream()
                        .filter(Line::recalled)
                        .map(line -> line.recorded().target().lineId())
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
