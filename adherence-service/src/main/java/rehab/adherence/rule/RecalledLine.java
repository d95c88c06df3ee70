package rehab.adherence.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A line of a version that stands on a revision of an exercise which has been recalled since.
 *
 * @param day the patient's local day on which the recall became known
 * @param recordedAt when it became known
 */
public record RecalledLine(
        UUID recallId, UUID prescriptionId, int version, UUID lineId, LocalDate day, Instant recordedAt) {}
