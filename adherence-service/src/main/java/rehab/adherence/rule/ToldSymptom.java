package rehab.adherence.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A symptom of the stop list that was told outside of a session.
 *
 * @param day the patient's local day on which it was noticed
 * @param recordedAt when it became known
 */
public record ToldSymptom(UUID reportId, LocalDate day, Instant recordedAt) {}
