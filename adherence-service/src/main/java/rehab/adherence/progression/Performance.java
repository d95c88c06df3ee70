package rehab.adherence.progression;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rehab.adherence.figure.StopReason;

/**
 * What one session says about one line.
 *
 * @param version of the prescription that the session was done by
 * @param reported whether the line was in the entry at all
 * @param stopReason why the exercise was broken off; null when it was not
 * @param painDuring 0 to 10; null when not reported, which is not 0
 * @param painAfter the session's, 0 to 10; null when not reported, which is not 0
 * @param effort the session's, 0 to 10; null when not reported, which is not 0
 */
record Performance(
        UUID sessionId,
        LocalDate day,
        int version,
        boolean reported,
        @Nullable StopReason stopReason,
        @Nullable Integer painDuring,
        @Nullable Integer painAfter,
        @Nullable Integer effort,
        List<PerformedSet> sets) {
    Performance {
        sets = List.copyOf(sets);
    }

    /** The worst that was reported of the exercise or after it; null when nothing was. Pain before it tells nothing about it. */
    @Nullable
    Integer pain() {
        return Stream.of(painDuring == null ? -1 : painDuring, painAfter == null ? -1 : painAfter)
                .filter(pain -> pain >= 0)
                .max(Integer::compareTo)
                .orElse(null);
    }

    boolean isStoppedFor(StopReason reason) {
        return Objects.equals(stopReason, reason);
    }
}
