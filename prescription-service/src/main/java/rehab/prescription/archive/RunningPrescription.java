package rehab.prescription.archive;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A prescription that has to be stopped before its patient can be archived.
 *
 * @param status such as ACTIVE, PAUSED or ON_HOLD
 */
@Schema(name = "RunningPrescription")
record RunningPrescription(UUID id, String status) {}
