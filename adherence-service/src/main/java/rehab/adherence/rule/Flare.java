package rehab.adherence.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That pain was worse when it was asked about a day after a session.
 *
 * @param day the session's local day
 * @param pain 0 to 10 at the time of the answer; null when not reported, which is not 0
 * @param recordedAt when it became known
 */
public record Flare(
        UUID sessionId,
        UUID prescriptionId,
        UUID routineId,
        LocalDate day,
        @Nullable Integer pain,
        Instant recordedAt) {}
