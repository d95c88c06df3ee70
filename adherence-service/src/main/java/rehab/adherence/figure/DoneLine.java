package rehab.adherence.figure;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was done of one line. */
public record DoneLine(UUID lineId, @Nullable StopReason stopReason, List<DoneSet> sets) {
    public DoneLine {
        sets = List.copyOf(sets);
    }
}
