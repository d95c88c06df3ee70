package rehab.adherence.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rehab.adherence.figure.LoggedSession;

/**
 * A session as rules see it.
 *
 * @param painDuring the most of its lines, 0 to 10; null when none was reported, which is not 0
 * @param told whether a symptom of the stop list was told with it
 * @param commented whether the patient wrote something
 * @param recordedAt when it became known
 * @param takenBackAt when it became known that it was entered in error; null while it stands
 */
public record SeenSession(
        UUID sessionId,
        LoggedSession logged,
        @Nullable Integer painDuring,
        boolean told,
        boolean commented,
        Instant recordedAt,
        @Nullable Instant takenBackAt) {

    LocalDate day() {
        return logged.day();
    }

    boolean isKnownAt(Instant moment) {
        return !recordedAt.isAfter(moment) && (takenBackAt == null || takenBackAt.isAfter(moment));
    }

    /** The most pain reported before, during or after; empty when none was. */
    OptionalInt mostPain() {
        return Stream.of(
                        Stream.ofNullable(logged.painBefore()),
                        Stream.ofNullable(painDuring),
                        Stream.ofNullable(logged.painAfter()))
                .flatMap(reports -> reports)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max();
    }
}
