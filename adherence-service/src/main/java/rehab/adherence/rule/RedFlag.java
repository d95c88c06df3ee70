package rehab.adherence.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Answers to the red-flag questions with a yes that puts the prescription on hold.
 *
 * @param day the patient's local day on which they were given
 * @param recordedAt when they became known
 */
public record RedFlag(UUID answerId, UUID prescriptionId, LocalDate day, Instant recordedAt) {}
