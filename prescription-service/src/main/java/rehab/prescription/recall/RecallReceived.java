package rehab.prescription.recall;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recall has been kept for the first time; told within its transaction.
 *
 * @param clinicId whose exercise it is; null: it concerns every clinic
 */
public record RecallReceived(UUID recallId, @Nullable UUID clinicId) {}
